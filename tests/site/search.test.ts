import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackCorpus } from '../../src/domain/search/packed-corpus.ts';
import { searchKindIds } from '../../src/domain/search/search-kinds.ts';
import { createFuseSpeller } from '../../src/search/fuse-speller.ts';
import { createWordEngine } from '../../src/search/word-engine.ts';
import { dist } from '../browser/pages.ts';
import { addressesOf, halves, measureQuality, readQueries, selectValid } from '../search/labelled-queries.ts';

const text = readFileSync(join(dist, 'recherche/index.json'));
const corpus = unpackCorpus(JSON.parse(text.toString()));
const engine = createWordEngine(corpus, createFuseSpeller);
const ask = (query: string) => engine.search({ query, kind: null, limit: 10 });

test('the index travels to a phone: 60 kB at most, and a little more for what is published one day', () => {
  const texts = corpus.documents.filter(({ kind }) => kind !== 'commune');
  const later = Math.max(0, texts.length - 268);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(60_000 + 130 * later);
});

test('the index holds every kind, and every commune of the region', () => {
  const kinds = Map.groupBy(corpus.documents, ({ kind }) => kind);
  expect([...kinds.keys()].sort()).toEqual([...searchKindIds].sort());
  expect(kinds.get('commune')?.length).toBe(4293);
});

describe.each(halves)('the questions of the %s half', (half) => {
  const questions = readQueries(half);
  const valid = selectValid(questions, corpus.documents);
  const quality = measureQuality(valid, (query) => addressesOf(ask(query)));

  test('still mean what they meant, nine in ten at least: past that, write others', () => {
    const lost = questions.filter((it) => !valid.includes(it)).map(({ query }) => query);
    expect(valid.length, lost.join('\n')).toBeGreaterThanOrEqual(0.9 * questions.length);
  });

  test('find a good answer among the first three, 97 times in 100 at least', () => {
    expect(quality.top3, quality.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
  test('find it near the top: mean reciprocal rank of 0.93 at least', () => {
    expect(quality.mrr).toBeGreaterThanOrEqual(0.93);
  });
  test('find nothing where the site has nothing', () => {
    expect(quality.falseAnswers).toEqual([]);
  });
});

test('the halves share no question', () => {
  const [tuning, heldOut] = halves.map((half) => new Set(readQueries(half).map(({ query }) => query)));
  expect([...(tuning ?? [])].filter((query) => heldOut?.has(query))).toEqual([]);
});

test('a commune or a territory typed in full comes first', () => {
  const territories = corpus.documents.filter(({ kind, size }) => kind === 'departement' || size >= 4);
  expect(territories.length).toBeGreaterThan(100);
  const first = ({ title }: (typeof territories)[number]) => ask(title).hits[0]?.title;
  expect(territories.filter((territory) => first(territory) !== territory.title)).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \t\n\u00a0\u202f '],
  ['only stop words', 'le la les de du des et ou'],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 words', 'blaye '.repeat(2000)],
  ['regular expressions', '(.*)+[a-z]{1,999}\\b^$|?'],
  ['an unclosed group', '((((['],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['emoji', '🏥🧠👩🏽‍⚕️'],
  ['Arabic', 'الصحة النفسية'],
  ['a change of direction', '\u202eeyalb\u202c'],
  ['a lone surrogate', '\ud800blaye'],
  ['control characters', 'bla\u0000ye\u0007'],
  ['a broken escape', '%E0%A4%A'],
  ['names of properties', '__proto__ constructor toString hasOwnProperty'],
  ['combining marks', `e${'\u0301'.repeat(5000)}`],
])('bad input: %s', (_, query) => {
  expect(() => ask(query)).not.toThrow();
  for (const { title, titleMarks, excerpt } of ask(query).hits) {
    for (const [start, end] of titleMarks) expect(title.slice(start, end)).not.toBe('');
    for (const [start, end] of excerpt?.marks ?? []) expect(excerpt?.text.slice(start, end)).not.toBe('');
  }
});
