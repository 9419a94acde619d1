import { expect, test } from 'vitest';
import { createTextFilter } from '../../../src/domain/search/text-filter.ts';
import { foldText } from '../../../src/domain/search-text.ts';

const list = [
  'Les conseils locaux de santé mentale',
  'Évaluer un contrat local de santé',
  'L’école du Médoc',
];
const find = (query: string) => {
  const folded = list.map((raw) => ({ raw, text: foldText(raw) }));
  return folded.filter(createTextFilter(query, folded)).map(({ raw }) => list.indexOf(raw));
};

test.each([
  ['local', [0, 1]],
  ['locaux', [0, 1]],
  ['évaluation', [1]],
  ['contrats locaux', [1]],
  ['medo', [2]],
  ['médocc', [2]],
  ['cole', []],
  ['(local|.*', [0, 1]],
  ['', [0, 1, 2]],
])('« %s » keeps %j', (query, expected) => {
  expect(find(query)).toEqual(expected);
});

test('where the search has answered, its answer holds', () => {
  const items = [
    { text: 'local', found: false },
    { text: 'autre', found: true },
  ];
  expect(items.filter(createTextFilter('local', items))).toEqual([items[1]]);
});
