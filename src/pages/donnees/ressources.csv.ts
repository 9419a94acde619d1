import type { APIRoute } from 'astro';
import { resourceColumns, toResourceRow } from '../../domain/catalogue/resource-rows.ts';
import { writeCsv } from '../../pipeline/write-csv.ts';
import { getResources } from '../../queries/resources.ts';

export const GET: APIRoute = async () => {
  const rows = (await getResources()).map((resource) => toResourceRow(resource, import.meta.env.SITE));
  return new Response(writeCsv(resourceColumns, rows));
};
