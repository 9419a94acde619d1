import { type PackedCorpus, unpackCorpus } from '../domain/packed-corpus.ts';
import { createFuseSpeller } from './fuse-speller.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { createWordEngine } from './word-engine.ts';

/** What the page sends; the first one carries where the index is. */
export type ToWorker =
  | { readonly index: string }
  | { readonly number: number; readonly request: SearchRequest };
/** The answer to the request of that number, or null where there is no index to ask. */
export interface FromWorker {
  readonly number: number;
  readonly answer: SearchAnswer | null;
}

let engine: Promise<SearchEngine | null> = Promise.resolve(null);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('index' in data) engine = load(data.index).catch(() => null);
  else {
    const answer = (await engine)?.search(data.request) ?? null;
    postMessage({ number: data.number, answer } satisfies FromWorker);
  }
});

async function load(index: string): Promise<SearchEngine | null> {
  const response = await fetch(index);
  if (!response.ok) return null;
  const packed: PackedCorpus = await response.json();
  return createWordEngine(unpackCorpus(packed), createFuseSpeller);
}
