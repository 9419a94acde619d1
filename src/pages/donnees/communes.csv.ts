import type { APIRoute } from 'astro';
import { writeCommunesCsv } from '../../pipeline/write-csv.ts';
import { getInitiatives } from '../../queries/initiatives.ts';
import { getCommunes } from '../../queries/territories.ts';

export const GET: APIRoute = async () =>
  new Response(writeCommunesCsv(await getCommunes(), await getInitiatives()));
