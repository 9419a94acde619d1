import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../domain/citation/csl-item.ts';

/** What the library makes of an item: `@type{label, property = {value}}`. */
export interface BibliographyEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

const { format } = plugins.config.get('@bibtex');
// Accents stay letters: every program of today reads UTF-8. The label is the id of the notice, as it is.
Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** Fields that programs read as they are. */
const verbatim: ReadonlySet<string> = new Set(['id', 'type', 'language', 'URL', 'DOI', 'ISBN']);

/**
 * An item as BibLaTeX, which the programs that read BibTeX read too. We know years only: they are said as `year`, which
 * both understand, rather than `date`, which leaves the references of BibTeX without any.
 */
export function writeBibtex(item: CslItem): string {
  const escaped = Object.entries(item).map(([name, value]) => [
    name,
    verbatim.has(name) ? value : escapeDeep(value),
  ]);
  const [entry] = new Cite(Object.fromEntries(escaped)).format('biblatex', { format: 'object' });
  if (!entry) throw new Error(`citation-js made no entry of « ${item.id} ».`);
  // The library notes the access in English; `urldate` says it already.
  const fields = Object.entries(entry.properties).filter(([, value]) => !value.startsWith('[Online'));
  const lines = fields.map(([name, value]) => `  ${name === 'date' ? 'year' : name} = {${value}},\n`);
  return `@${entry.type}{${entry.label},\n${lines.join('')}}\n`;
}

/** Signs that TeX takes for orders, in texts and in names. */
function escapeDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[&%$#_{}]/g, '\\$&');
  if (Array.isArray(value)) return value.map(escapeDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, escapeDeep(part)]));
}
