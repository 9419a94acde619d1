import { expect, it } from 'vitest';
import type { Sort } from '../../../src/domain/explorer/explorer-state.ts';
import { type Sortable, sortInitiatives } from '../../../src/domain/explorer/sorts.ts';

const make = (id: string, over: Partial<Sortable>): Sortable => ({
  id,
  name: id,
  type: 'cls',
  departements: [],
  themes: [],
  neighbours: [],
  status: 'active',
  signed: null,
  start: null,
  end: null,
  checked: '2026-11-22',
  text: '',
  population: null,
  ...over,
});
const items = [
  make('Éguzon', { type: 'asv', departements: ['33'], start: '2021-03', end: '2024', population: 500 }),
  make('Dax', { type: 'cls', departements: ['40'], start: '2021', end: '2024-06', population: 20_000 }),
  make('Fumel', { type: 'clsm', departements: ['24'], status: 'expired' }),
];

it.each<[Sort, string[]]>([
  ['nom', ['Dax', 'Éguzon', 'Fumel']],
  ['type', ['Dax', 'Fumel', 'Éguzon']],
  ['departement', ['Fumel', 'Éguzon', 'Dax']],
  ['statut', ['Dax', 'Éguzon', 'Fumel']],
  ['debut', ['Dax', 'Éguzon', 'Fumel']],
  ['fin', ['Dax', 'Éguzon', 'Fumel']],
  ['population', ['Dax', 'Éguzon', 'Fumel']],
])('sorted by %s, the unknown last', (sort, names) => {
  expect(sortInitiatives(items, sort).map(({ name }) => name)).toEqual(names);
});
