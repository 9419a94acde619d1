import type { APIRoute } from 'astro';
import { writeResourcesSchema } from '../../pipeline/write-table-schema.ts';

export const GET: APIRoute = ({ url }) => new Response(writeResourcesSchema(url));
