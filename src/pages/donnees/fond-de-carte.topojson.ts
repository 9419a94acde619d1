import type { APIRoute } from 'astro';
import { getBackground } from '../../queries/topologies.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await getBackground()));
