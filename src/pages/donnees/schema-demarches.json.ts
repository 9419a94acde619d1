import type { APIRoute } from 'astro';
import { writeTableSchema } from '../../pipeline/write-table-schema.ts';

export const GET: APIRoute = ({ url }) => new Response(writeTableSchema(url));
