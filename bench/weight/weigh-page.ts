import { existsSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

export const kinds = ['html', 'css', 'script', 'image', 'font'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes of one file, or of several: as it is, and as hosts send it. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const nothing: Weight = { raw: 0, gzip: 0, brotli: 0 };
const kindOf: Readonly<Record<string, Kind>> = {
  '.html': 'html',
  '.css': 'css',
  '.js': 'script',
  '.woff2': 'font',
};

/**
 * What a page of `dist` costs before anything is done with it: its HTML, what its HTML loads at once, and what these
 * scripts import statically. What waits for `import()`, for a scroll or for a script's `fetch` is not in it.
 */
export function weighPage(dist: string, path: string): Record<Kind, Weight> {
  const document = parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const loaded = new Set<string>();
  for (const address of readLoads(document)) follow(dist, address, loaded);
  // A script that stands in the page is script all the same.
  const inline = document.querySelectorAll('script:not([src]):not([type="application/ld+json"])');
  const code = inline.map((script) => script.remove().rawText).join('\n');
  const totals: Record<Kind, Weight> = {
    html: weigh(Buffer.from(document.toString()), 'html'),
    css: nothing,
    script: code === '' ? nothing : weigh(Buffer.from(code), 'script'),
    image: nothing,
    font: nothing,
  };
  for (const file of loaded) {
    const kind = kindOf[extname(file)] ?? 'image';
    totals[kind] = addWeights(totals[kind], weigh(readFileSync(join(dist, file)), kind));
  }
  return totals;
}

export function addWeights(a: Weight, b: Weight): Weight {
  return { raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

/** A typeface is compressed already. */
function weigh(content: Buffer, kind: Kind): Weight {
  const raw = content.length;
  if (kind === 'font') return { raw, gzip: raw, brotli: raw };
  return { raw, gzip: gzipSync(content).length, brotli: brotliCompressSync(content).length };
}

function readLoads(document: HTMLElement): string[] {
  const all = (selector: string, attribute: string) =>
    document.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
  return [
    ...all('link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]', 'href'),
    ...all('script[src]', 'src'),
    ...all('img[src]:not([loading=lazy])', 'src'),
  ].filter((address) => address.startsWith('/'));
}

/** Adds a file, and for a script the files that it imports statically. */
function follow(dist: string, address: string, loaded: Set<string>): void {
  const file = address.replace(/[?#].*$/, '');
  if (loaded.has(file) || !existsSync(join(dist, file))) return;
  loaded.add(file);
  if (extname(file) !== '.js') return;
  const imports = readFileSync(join(dist, file), 'utf8').matchAll(
    /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g,
  );
  for (const [, specifier = ''] of imports)
    follow(dist, posix.resolve(posix.dirname(file), specifier), loaded);
}
