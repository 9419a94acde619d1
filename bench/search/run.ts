import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { unpackCorpus } from '../../src/domain/search/packed-corpus.ts';
import {
  halves,
  type LabelledQuery,
  measureQuality,
  readQueries,
} from '../../tests/search/labelled-queries.ts';
import { type Ask, createMini, createOurs } from './engines.ts';
import { growCorpus } from './grow-corpus.ts';
import { runPagefind } from './pagefind.ts';
import { measureWaits } from './reader-wait.ts';

/** Prints what the search finds, and how fast, beside MiniSearch and Pagefind over the same documents. */
const file = new URL('../../dist/recherche/index.json', import.meta.url);
if (!existsSync(file)) {
  console.error('dist/ est absent. Lancez d’abord « npm run build ».');
  process.exit(1);
}
const text = readFileSync(file);
const corpus = unpackCorpus(JSON.parse(text.toString()));
const sets = halves.map((half) => ({ half, queries: readQueries(half) }));
const all = sets.flatMap(({ queries }) => queries);

console.log(
  `Index: ${kilobytes(text.length)} kB, ${kilobytes(brotliCompressSync(text).length)} kB in brotli (limit 60). ` +
    `${corpus.documents.length} documents.\n`,
);

const rows: Record<string, object> = {};
const engines = { ours: createOurs(corpus), MiniSearch: createMini(corpus) };
for (const [name, ask] of Object.entries(engines))
  for (const { half, queries } of sets) rows[`${name}, ${half}`] = rate(queries, ask);
const pagefind = await runPagefind(
  corpus,
  all.map(({ query }) => query),
);
const answers = new Map(all.map(({ query }, index) => [query, pagefind.answers[index] ?? []]));
for (const { half, queries } of sets)
  rows[`Pagefind, ${half}`] = rate(queries, (query) => answers.get(query) ?? []);
console.table(rows);

console.log(
  '\nMilliseconds from keystroke to answer, each question typed letter by letter (Pagefind: whole).\n',
);
const keystrokes = readQueries('held-out').flatMap(({ query }) =>
  Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1)),
);
const speeds: Record<string, object> = {};
for (const size of [1000, corpus.documents.length, 20_000]) {
  const grown = growCorpus(corpus, size);
  for (const [name, create] of Object.entries({ ours: createOurs, MiniSearch: createMini })) {
    const start = performance.now();
    const ask = create(grown);
    const built = performance.now() - start;
    speeds[`${name}, ${size}`] = {
      'index built': round(built),
      ...spread(keystrokes.map((it) => time(ask, it))),
    };
  }
}
speeds[`Pagefind, ${corpus.documents.length}`] = { 'index built': null, ...spread(pagefind.times) };
console.table(speeds);

const waits = await measureWaits(11, ['contrat local de santé', 'bordaux', 'l’hôpital']);
console.log('\nMilliseconds from focus to the first result, index not yet loaded (limit 150);');
console.log(
  'the longest that the page is deaf, from the focus on and while questions are typed (limit 16).\n',
);
console.table({
  'first result': spread(waits.map(({ first }) => first)),
  'page deaf': spread(waits.map(({ deaf }) => deaf)),
});

function rate(queries: readonly LabelledQuery[], ask: Ask): object {
  const { top3, mrr, falseAnswers } = measureQuality(queries, ask);
  return {
    questions: queries.length,
    'top 3 (%)': round(100 * top3),
    MRR: Number(mrr.toFixed(3)),
    'false answers': falseAnswers.length,
  };
}

function time(ask: Ask, query: string): number {
  const start = performance.now();
  ask(query);
  return performance.now() - start;
}

function spread(times: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
