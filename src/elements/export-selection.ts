import { pickCsvRecords } from '../domain/catalogue/csv-records.ts';
import type { Selection } from '../domain/catalogue/selection.ts';
import { urls } from '../domain/urls.ts';
import { fetchText } from './fetch-text.ts';

/** What a selection can be taken away as. */
export const selectionFormats = {
  ris: { media: 'application/x-research-info-systems', write: (ids) => joinFiles(ids, 'ris') },
  bib: { media: 'application/x-bibtex', write: (ids) => joinFiles(ids, 'bib') },
  csv: { media: 'text/csv', write: pickRows },
} as const satisfies Record<string, { media: string; write: (ids: Selection) => Promise<string> }>;

async function joinFiles(ids: Selection, format: 'ris' | 'bib'): Promise<string> {
  const files = await Promise.all(ids.map((id) => fetchText(urls.resourceFile(id, format))));
  return files.join('\n');
}

async function pickRows(ids: Selection): Promise<string> {
  return pickCsvRecords(await fetchText(urls.file('ressources-excel.csv')), ids, ';');
}
