import { expect, test } from 'vitest';
import { listEpciCover } from '../../../src/domain/places/covering.ts';
import { listOverlapPairs } from '../../../src/domain/places/overlaps.ts';
import { findZoneLevels } from '../../../src/domain/places/zone-levels.ts';

const commune = (code: string, epci: string | null, departement = '33') => ({
  code,
  name: `Commune ${code}`,
  departement,
  epci,
  population: 10,
  postcodes: [],
});
const communes = [
  commune('33001', 'A'),
  commune('33002', 'A'),
  commune('33003', 'B'),
  commune('24001', 'B', '24'),
  commune('33004', 'C'),
  commune('33005', null),
];
const epci = ['A', 'B', 'C', 'D'].map((code) => ({ code, name: `CC ${code}` }));
const make = (id: string, ...codes: string[]) => ({
  id,
  type: 'cls' as const,
  name: id,
  status: 'active' as const,
  confidence: 'high' as const,
  communes: codes,
});

test('each EPCI with what is recorded for it; one without any commune here is left out', () => {
  const cover = listEpciCover(epci, communes, [make('two', '33002', '33003'), make('one', '33002')]);
  expect(
    cover.map((one) => [
      one.epci.code,
      one.initiatives.map(({ id }) => id),
      one.bare.map(({ code }) => code),
    ]),
  ).toEqual([
    ['A', ['one', 'two'], ['33001']],
    ['B', ['two'], ['24001']],
    ['C', [], ['33004']],
  ]);
});

test('pairs that overlap, each once, the inner one first', () => {
  const pairs = listOverlapPairs([
    make('large', '33001', '33002'),
    make('small', '33002'),
    make('apart', '33004'),
  ]);
  expect(
    pairs.map(({ one, other, meeting, sharedCommunes }) => [one.id, other.id, meeting, sharedCommunes]),
  ).toEqual([['small', 'large', 'around', 1]]);
});

test.each([
  ['every commune reached', [make('all', '33001', '33002')], 'active'],
  ['only some of them', [make('some', '33001')], 'partial'],
  ['none', [make('elsewhere', '33003')], 'none'],
  [
    'the weakest of its communes tells',
    [make('one', '33001'), { ...make('rest', '33002'), status: 'unknown' as const }],
    'unknown',
  ],
])('the level of a zone: %s', (_, initiatives, expected) => {
  expect(findZoneLevels(communes, initiatives).get('A/33')).toBe(expected);
});

test('an EPCI that straddles a border is two zones', () => {
  const levels = findZoneLevels(communes, [make('here', '33003')]);
  expect([levels.get('B/33'), levels.get('B/24')]).toEqual(['active', 'none']);
});
