import type { APIRoute } from 'astro';
import { getContours } from '../../queries/topologies.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await getContours()));
