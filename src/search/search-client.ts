import { urls } from '../domain/urls.ts';
import type { SearchAnswer, SearchRequest } from './search-engine.ts';
import type { FromWorker, ToWorker } from './worker.ts';

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (answer: SearchAnswer | null) => void>();

/** Starts the worker, which fetches the index: to be called as soon as somebody seems about to search. */
export function prepareSearch(): void {
  if (worker) return;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.number)?.(data.answer);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  });
  send({ index: new URL(urls.searchIndex, location.origin).href });
}

/** Null where the search cannot be reached, or where a later question has overtaken this one. */
export function askSearch(request: SearchRequest): Promise<SearchAnswer | null> {
  prepareSearch();
  const number = ++asked;
  return new Promise((resolve) => {
    waiting.set(number, (answer) => resolve(number === asked ? answer : null));
    send({ number, request });
  });
}

function send(message: ToWorker): void {
  worker?.postMessage(message);
}
