import { expect, test } from 'vitest';
import { countInitiatives, groupByDepartement } from '../../../src/domain/places/census.ts';

const make = (name: string, type: 'cls' | 'clsm' | 'asv', ...departements: string[]) => ({
  name,
  type,
  departements,
  status: 'active' as const,
});
const departements = ['24', '33', '87'].map((code) => ({ code, name: code, inRegion: true }));
const initiatives = [
  make('Talence', 'asv', '33'),
  make('Médoc', 'cls', '33'),
  make('Libournais', 'cls', '33', '24'),
  make('Bordeaux', 'clsm', '33'),
  make('Écully', 'cls', '33'),
];

test('each initiative is listed once, by type then by name, and named where it reaches', () => {
  const groups = groupByDepartement(initiatives, departements);
  const names = groups.map((group) => [
    group.initiatives.map((it) => it.name),
    group.reaching.map((it) => it.name),
  ]);
  expect(names).toEqual([
    [[], ['Libournais']],
    [['Écully', 'Libournais', 'Médoc', 'Bordeaux', 'Talence'], []],
    [[], []],
  ]);
});

test('counts by type, and by type and status', () => {
  expect([
    countInitiatives(initiatives, 'cls'),
    countInitiatives(initiatives, 'cls', 'active'),
    countInitiatives(initiatives, 'cls', 'expired'),
  ]).toEqual([3, 3, 0]);
});
