import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search/search-document.ts';
import { createFuseSpeller } from '../../src/search/fuse-speller.ts';
import { createWordEngine } from '../../src/search/word-engine.ts';

const aDocument = (facts: Partial<SearchDocument>): SearchDocument => ({
  kind: 'page',
  url: `/${facts.title}/`,
  title: '',
  note: '',
  names: [],
  covers: [],
  words: [],
  text: '',
  rest: '',
  size: 0,
  ...facts,
});
const documents = [
  aDocument({ kind: 'commune', title: 'Blaye', names: ['33390'] }),
  aDocument({ kind: 'commune', title: 'Saint-Genès-de-Blaye', names: ['33390'] }),
  aDocument({ kind: 'demarche', title: 'CLSM de Haute Gironde', covers: ['Blaye', 'Agen'] }),
  aDocument({
    kind: 'ressource',
    title: 'Les conseils locaux de santé mentale',
    text: 'Un guide pour évaluer.',
  }),
  aDocument({ kind: 'article', title: 'Cœur de ville', text: 'L’évaluation d’impact à Blaye.' }),
];
const synonyms = [
  ['CLSM', 'conseil local de santé mentale'],
  ['agents', 'personnel'],
];
const engine = createWordEngine({ documents, synonyms }, createFuseSpeller);
const titles = (query: string) =>
  engine.search({ query, kind: null, limit: 9 }).hits.map(({ title }) => title);

test.each([
  ['blaye', ['Blaye', 'CLSM de Haute Gironde', 'Saint-Genès-de-Blaye', 'Cœur de ville']],
  ['33 390', ['Blaye', 'Saint-Genès-de-Blaye']],
  ['clsm blaye', ['CLSM de Haute Gironde']],
  ['conseil local santé mentale blaye', ['CLSM de Haute Gironde']],
  ['clsm évaluer', ['Les conseils locaux de santé mentale']],
  ['coeur', ['Cœur de ville']],
  ["l'evaluation d'impact", ['Cœur de ville']],
  ['blaie genes', ['Saint-Genès-de-Blaye']],
  ['gironde haute', ['CLSM de Haute Gironde']],
  ['ville de blaye', ['Blaye', 'Saint-Genès-de-Blaye', 'Cœur de ville']],
  ['personnel', []],
  ['toulouse', []],
  ['blaye toulouse', []],
])('%s → %j', (query, expected) => {
  expect(titles(query)).toEqual(expected);
});

test('one kind is shown, all are counted', () => {
  const answer = engine.search({ query: 'blaye', kind: 'commune', limit: 1 });
  expect(answer.hits.map(({ title }) => title)).toEqual(['Blaye']);
  expect(answer.total).toBe(2);
  expect(answer.counts).toEqual({ commune: 2, demarche: 1, article: 1 });
});

test('nothing found: what is known of the question is proposed, as it is spelt', () => {
  expect(engine.search({ query: 'pizzeria blaie', kind: null, limit: 1 }).suggestion).toBe('blaye');
  expect(engine.search({ query: 'sante mentale pizzeria', kind: null, limit: 1 }).suggestion).toBe(
    'sante mentale',
  );
  expect(engine.search({ query: 'haute gironde genes', kind: null, limit: 1 }).suggestion).toBe(
    'haute gironde',
  );
  expect(engine.search({ query: 'pizzeria', kind: null, limit: 1 }).suggestion).toBeNull();
});
