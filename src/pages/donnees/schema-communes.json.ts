import type { APIRoute } from 'astro';
import { writeCommunesSchema } from '../../pipeline/write-table-schema.ts';

export const GET: APIRoute = ({ url }) => new Response(writeCommunesSchema(url));
