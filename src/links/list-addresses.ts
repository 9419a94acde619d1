import { isWebAddress } from '../domain/web-address.ts';
import type { Files } from '../pipeline/files.ts';
import { read } from '../pipeline/read.ts';
import { lineAt, readTexts } from '../pipeline/read-texts.ts';

/** An address of another site, and where it is written: `content/blog/a.mdx, ligne 12`. */
export interface Address {
  readonly url: string;
  readonly places: readonly string[];
}

/** Every address that the texts and the tables name, in their order, each once. */
export function listAddresses(files: Files): Address[] {
  const places = new Map<string, string[]>();
  const note = (url: string, place: string) => {
    const known = places.get(url) ?? [];
    if (!known.includes(place)) places.set(url, [...known, place]);
  };
  for (const { file, header, source, body } of readTexts(files).texts) {
    const inBody = [...body.matchAll(/(?:\]\(|<)(https?:\/\/[^\s<>]+?)(?:\)|>)/g)].map(([, url = '']) => url);
    for (const url of [...listStrings(header), ...inBody].filter(isWebAddress))
      note(url, `${file}, ligne ${lineAt(source, Math.max(source.indexOf(url), 0))}`);
  }
  for (const [file, bytes] of files) {
    if (!file.endsWith('.csv') || file.startsWith('data/reference/')) continue;
    for (const { line, cells } of read(file, bytes).table?.rows ?? [])
      for (const cell of cells.map((text) => text.trim()).filter(isWebAddress))
        note(cell, `${file}, ligne ${line}`);
  }
  return [...places].map(([url, where]) => ({ url, places: where }));
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listStrings);
}
