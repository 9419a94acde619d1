import { urls } from '../domain/urls.ts';
import type { SearchAnswer, SearchRequest } from './search-engine.ts';
import type { FromWorker, ToWorker } from './worker.ts';

interface Waiting {
  readonly settle: (answer: SearchAnswer) => void;
  readonly fail: () => void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Starts the worker, and fetches the index beside it: to be called as soon as somebody seems about to search. */
export function prepareSearch(): void {
  if (worker) return;
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  const giveUp = () => forget(started);
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.answer === null) return giveUp();
    waiting.get(data.number)?.settle(data.answer);
    waiting.delete(data.number);
  });
  started.addEventListener('error', giveUp);
  fetchIndex().then((index) => started.postMessage({ index } satisfies ToWorker, [index]), giveUp);
}

/** Answers come in the order of the questions. Throws where the search cannot be reached: it may be at the next. */
export function askSearch(request: SearchRequest): Promise<SearchAnswer> {
  prepareSearch();
  const number = ++asked;
  return new Promise((settle, reject) => {
    waiting.set(number, {
      settle,
      fail: () => reject(new Error('The index of the search cannot be reached.')),
    });
    worker?.postMessage({ number, request } satisfies ToWorker);
  });
}

async function fetchIndex(): Promise<ArrayBuffer> {
  const response = await fetch(urls.searchIndex);
  if (!response.ok) throw new Error(`${urls.searchIndex}: ${response.status}`);
  return response.arrayBuffer();
}

function forget(failed: Worker): void {
  failed.terminate();
  if (worker !== failed) return;
  worker = null;
  for (const { fail } of waiting.values()) fail();
  waiting.clear();
}
