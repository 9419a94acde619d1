import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '../domain/csl-item.ts';

/** Reference managers end their lines so (RIS 2011). */
const lineEnd = '\r\n';

/**
 * An item as RIS. The library decides the tags; the lines are ours, because its text output cuts them at 70 characters
 * and some readers do not join them again.
 */
export function writeRis(item: CslItem): string {
  const [{ TY = 'GEN', ...tags } = {}] = new Cite(item).format('ris', { format: 'object' });
  const { M1: accessed, ...others } = tags;
  // The library writes the day of access of a web page as M1, which readers take for a number.
  const fields = { TY, ...others, ...(accessed && { Y2: accessed }), ID: item.id, ER: '' };
  return Object.entries(fields)
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}${lineEnd}`))
    .join('');
}
