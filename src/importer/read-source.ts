import { decode } from '../pipeline/decode.ts';
import { read, type Table } from '../pipeline/read.ts';
import { formatIssue } from '../pipeline/report-text.ts';
import { fromCsl } from './from-csl.ts';
import { fromRows } from './from-row.ts';
import { isInitiativeTable } from './plan-initiatives.ts';
import { type BibliographyFormat, readBibliography } from './read-bibliography.ts';
import type { Reference, Unreadable } from './reference.ts';

/** What a file holds: references of documents, rows of initiatives, or nothing that can be read, and why. */
export type Source =
  | { readonly references: readonly Reference[]; readonly unreadable: readonly Unreadable[] }
  | { readonly table: Table }
  | { readonly failure: string };

const formats: Readonly<Record<string, BibliographyFormat>> = { ris: 'ris', bib: 'bib', json: 'json' };

export function readSource(name: string, bytes: Uint8Array): Source {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'csv') return readCsv(name, bytes);
  const format = formats[ending];
  if (!format)
    return {
      failure: `${name} : ce format n’est pas lu. Formats possibles : .ris, .bib, .json (CSL), .csv.`,
    };
  const { text, issues } = decode(name, bytes);
  if (text === null) return { failure: issues.map(formatIssue).join('\n') };
  const { items, unreadable } = readBibliography(text.replace(/\r\n?/g, '\n'), format);
  if (items.length + unreadable.length === 0)
    return { failure: `${name} : aucune référence n’a été trouvée. Exportez de nouveau depuis Zotero.` };
  // The abstract of a source is its author's: that of a notice is written with our own words.
  const references = items.map(({ line, item }) => ({ line, header: fromCsl(item), remarks: [] }));
  return { references, unreadable };
}

function readCsv(name: string, bytes: Uint8Array): Source {
  const { table, issues } = read(name, bytes);
  if (table === null) return { failure: issues.map(formatIssue).join('\n') };
  if (isInitiativeTable(table)) return { table };
  if (table.header.includes('titre')) return { references: fromRows(table), unreadable: [] };
  return {
    failure: `${name} : les colonnes ne sont ni celles du catalogue (« titre »…) ni celles des démarches (« id », « statut »…). Donnez-leur les noms des champs.`,
  };
}
