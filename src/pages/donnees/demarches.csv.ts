import type { APIRoute } from 'astro';
import { writeInitiativesCsv } from '../../pipeline/write-csv.ts';
import { getInitiatives } from '../../queries/initiatives.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(writeInitiativesCsv(await getInitiatives(), url));
