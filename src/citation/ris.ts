import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { type CslItem, formatCslName } from '../domain/citation/csl-item.ts';
import { formatPartialDate } from '../domain/time/partial-date.ts';

/** Reference managers end their lines so (RIS 2011). */
const lineEnd = '\r\n';

/**
 * An item as RIS. The library decides the tags; the lines are ours, because its text output cuts them at 70 characters
 * and some readers do not join them again.
 */
export function writeRis(item: CslItem): string {
  const [{ TY = 'GEN', ...tags } = {}] = new Cite(item).format('ris', { format: 'object' });
  const { M1, Y2 = M1, N1 = [], ...others } = tags;
  // The library gives a film and a broadcast the names of their directors alone.
  const authors = others.AU ?? item.author?.map(formatCslName);
  const fields = {
    ...{ TY, ...others, ...(authors && { AU: authors }) },
    ...{ ...writeAccess(item, Y2, N1), ID: item.id, ER: '' },
  };
  return Object.entries(fields)
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}${lineEnd}`))
    .join('');
}

/**
 * The day on which a page was seen. The library writes that of a web page as M1, which readers take for a number; and
 * some take Y2 for the year of a document that has none: there the day goes into the notes.
 */
function writeAccess(item: CslItem, access: string | string[] | undefined, notes: string | string[]) {
  const [day] = item.accessed?.['date-parts'] ?? [];
  if (item.issued || !day) return { N1: notes, ...(access && { Y2: access }) };
  const seen = day.map((part) => String(part).padStart(2, '0')).join('-');
  return { N1: [notes, `Consulté le ${formatPartialDate(seen)}`].flat() };
}
