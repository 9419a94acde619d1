import type { APIRoute } from 'astro';
import { gapColumns, toGapRows } from '../../domain/quality/gap-rows.ts';
import { writeCsv } from '../../pipeline/write-csv.ts';
import { getQuality } from '../../queries/quality.ts';

/** For a spreadsheet: those who keep the data work in one. */
export const GET: APIRoute = async () =>
  new Response(writeCsv(gapColumns, toGapRows(await getQuality(), import.meta.env.SITE), 'spreadsheet'));
