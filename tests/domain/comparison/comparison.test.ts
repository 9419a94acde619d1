import { describe, expect, test } from 'vitest';
import { toComparedInitiatives } from '../../../src/domain/comparison/compared-initiative.ts';
import { compareWith, findShared, parseComparison } from '../../../src/domain/comparison/comparison.ts';
import { anInitiative } from '../an-initiative.ts';

const known = new Set(['cls-a', 'cls-b', 'cls-c', 'cls-d', 'cls-e']);

test.each([
  [null, []],
  ['', []],
  ['cls-b,cls-a', ['cls-b', 'cls-a']],
  ['cls-a,cls-a,,cls-z, cls-b', ['cls-a']],
  ['cls-a,cls-b,cls-c,cls-d,cls-e', ['cls-a', 'cls-b', 'cls-c', 'cls-d']],
  ['<script>,__proto__,cls-a', ['cls-a']],
])('« %s » asks for %j', (text, ids) => {
  expect(parseComparison(text, known)).toEqual(ids);
});

test('an address says what is compared, and is read back', () => {
  const address = compareWith(['cls-b', 'cls-a']);
  expect(address).toBe('/comparer/?avec=cls-b,cls-a');
  expect(parseComparison(new URL(address, 'https://exemple.fr').searchParams.get('avec'), known)).toEqual([
    ...['cls-b', 'cls-a'],
  ]);
  expect(compareWith([])).toBe('/comparer/');
});

test.each([
  [[['Santé mentale'], ['sante mentale', 'Précarité']], ['sante mentale']],
  [[['Précarité', 'Précarité'], ['Mobilité']], []],
  [
    [['A'], ['B'], ['a', 'b']],
    ['a', 'b'],
  ],
  [[['Seule']], []],
])('of %j, %j is in common', (lists, shared) => {
  expect([...findShared(lists)]).toEqual(shared);
});

describe('what a column may show', () => {
  const commune = (code: string, epci: string) => ({
    ...{ code, name: code, departement: '33', epci, population: 10, postcodes: [] },
  });
  const [early, late, undated] = toComparedInitiatives({
    initiatives: [
      anInitiative('early', {
        epci: ['1'],
        communes: ['33001', '33002', '33003'],
        start: '2010',
        end: '2014',
      }),
      anInitiative('late', { communes: ['33003'], start: '2022', end: '2026-12' }),
      anInitiative('undated'),
    ],
    communes: [commune('33001', '1'), commune('33002', '1'), commune('33003', '2')],
    epci: [
      { code: '1', name: 'CC Une' },
      { code: '2', name: 'CC Deux' },
    ],
    departements: [{ code: '33', name: 'Gironde', inRegion: true }],
    themes: [],
    told: Array.from({ length: 6 }, (_, index) => ({ href: `/${index}`, title: '', territories: ['early'] })),
    today: '2026-11-26',
  });

  test('names whole EPCI, counts the communes besides, and what is shared with each other one', () => {
    expect(early).toMatchObject({ departements: ['Gironde'], parts: ['CC Une'], alone: 1 });
    expect(early?.overlaps.map((it) => [it.other.id, it.sharedCommunes])).toEqual([['late', 1]]);
    expect(undated?.overlaps).toEqual([]);
  });

  test('draws all lives on one scale, from the first year to the last', () => {
    expect(early?.line?.years).toEqual(late?.line?.years);
    expect(early?.line?.segments[0]?.from).toBe(0);
    expect(undated?.line).toBeNull();
  });

  test('names a few of the documents', () => {
    expect(early?.told).toHaveLength(4);
    expect(late?.told).toEqual([]);
  });

  test('warns of an end that is near', () => {
    expect([early?.overdue, late?.soon]).toEqual([true, true]);
  });
});
