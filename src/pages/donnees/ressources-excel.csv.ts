import type { APIRoute } from 'astro';
import { resourceColumns, toResourceRow } from '../../domain/catalogue/resource-rows.ts';
import { writeCsv } from '../../pipeline/write-csv.ts';
import { getResources } from '../../queries/resources.ts';

/** Also what « Ma sélection » picks its rows from: each row is one line that begins with the id. */
export const GET: APIRoute = async () => {
  const rows = (await getResources()).map((resource) => toResourceRow(resource, import.meta.env.SITE));
  return new Response(writeCsv(resourceColumns, rows, 'spreadsheet'));
};
