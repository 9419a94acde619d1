import type { APIRoute } from 'astro';
import { writeInitiativesCsv } from '../../pipeline/write-csv.ts';
import { getInitiatives } from '../../queries/initiatives.ts';

/** A file of its own, so that the Excel-proof variant needs no script. */
export const GET: APIRoute = async ({ url }) =>
  new Response(writeInitiativesCsv(await getInitiatives(), url, 'spreadsheet'));
