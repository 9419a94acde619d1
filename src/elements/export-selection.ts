import type { Selection } from '../domain/selection.ts';
import { urls } from '../domain/urls.ts';

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

/** The header of the whole catalogue and the chosen rows, each of which is one line that begins with its id. */
async function pickRows(ids: Selection): Promise<string> {
  const [header = '', ...rows] = (await fetchText(urls.file('ressources-excel.csv'))).split('\r\n');
  const found = new Map(rows.map((row) => [row.slice(0, row.indexOf(';')), row]));
  return [header, ...ids.flatMap((id) => found.get(id) ?? []), ''].join('\r\n');
}

/** As written: `response.text()` would take off the mark that tells spreadsheets of UTF-8. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
