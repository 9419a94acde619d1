import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Unreadable } from './reference.ts';

/** The formats of bibliographies that are read, by the ending of their files. */
export type BibliographyFormat = 'ris' | 'bib' | 'json';

/** An item of CSL-JSON, whose fields nobody has checked yet. */
export type CslInput = Readonly<Record<string, unknown>>;

export interface Bibliography {
  readonly items: readonly { readonly line: number; readonly item: CslInput }[];
  readonly unreadable: readonly Unreadable[];
}

/** Where each record begins: one that cannot be read does not take the others along. */
const beginnings = { ris: /^TY {2}- /gm, bib: /^[^\S\n]*@(?!comment|preamble|string)\w+\s*[{(]/gim } as const;
const types = { ris: '@ris/file', bib: '@biblatex/text' } as const;

export function readBibliography(text: string, format: BibliographyFormat): Bibliography {
  if (format === 'json') return readJson(text);
  const starts = [...text.matchAll(beginnings[format])].map(({ index }) => index);
  // Abbreviations (`@string`) stand before the records that use them.
  const preamble = format === 'bib' ? text.slice(0, starts[0] ?? 0) : '';
  const items: { line: number; item: CslInput }[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, start] of starts.entries()) {
    const line = text.slice(0, start).split('\n').length;
    const record = text.slice(start, starts[index + 1]).trimEnd();
    try {
      // Told its type, the library guesses nothing: a text that looks like an address is not fetched.
      const { data } = new Cite(`${preamble}${record}\n`, { forceType: types[format] });
      items.push(...data.map((item) => ({ line, item })));
    } catch {
      unreadable.push({
        line,
        reason: `la référence n’est pas du ${format === 'ris' ? 'RIS' : 'BibTeX'} lisible`,
      });
    }
  }
  return { items, unreadable };
}

/** CSL-JSON: a list of items, or one. An item has no line that means something: its rank stands for it. */
function readJson(text: string): Bibliography {
  try {
    const read: unknown = JSON.parse(text);
    const all = Array.isArray(read) ? read : [read];
    const isItem = (item: unknown): item is CslInput => typeof item === 'object' && item !== null;
    return {
      items: all.flatMap((item, index) => (isItem(item) ? [{ line: index + 1, item }] : [])),
      unreadable: all.flatMap((item, index) =>
        isItem(item) ? [] : [{ line: index + 1, reason: 'ce n’est pas une référence CSL-JSON' }],
      ),
    };
  } catch {
    return { items: [], unreadable: [{ line: 1, reason: 'le fichier n’est pas du JSON' }] };
  }
}
