import { unpackCorpus } from '../domain/search/packed-corpus.ts';
import { createFuseSpeller } from './fuse-speller.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { createWordEngine } from './word-engine.ts';

/** What the page sends: the bytes of `/recherche/index.json`, and questions, which may come before. */
export type ToWorker =
  | { readonly index: ArrayBuffer }
  | { readonly number: number; readonly request: SearchRequest };
/** The answer to the request of that number, or null where the index cannot be read. */
export interface FromWorker {
  readonly number: number;
  readonly answer: SearchAnswer | null;
}

const engine = Promise.withResolvers<SearchEngine | null>();

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('index' in data) engine.resolve(open(data.index));
  else {
    const answer = (await engine.promise)?.search(data.request) ?? null;
    postMessage({ number: data.number, answer } satisfies FromWorker);
  }
});

function open(index: ArrayBuffer): SearchEngine | null {
  try {
    return createWordEngine(unpackCorpus(JSON.parse(new TextDecoder().decode(index))), createFuseSpeller);
  } catch {
    return null;
  }
}
