import type { APIRoute } from 'astro';
import { writeCentresCsv } from '../../pipeline/write-csv.ts';
import { getCommunes } from '../../queries/territories.ts';

export const GET: APIRoute = async () => new Response(writeCentresCsv(await getCommunes()));
