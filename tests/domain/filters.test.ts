import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Choices,
  countOptions,
  type Filterable,
  type FilterName,
  filterInitiatives,
  filterNames,
} from '../../src/domain/filters.ts';

const initiatives: Filterable[] = [
  {
    id: 'cls-haute-gironde',
    type: 'cls',
    departements: ['33'],
    themes: ['sante-mentale', 'prevention'],
    neighbours: ['cls-libournais'],
    status: 'unknown',
    signed: null,
    start: '2018',
    end: null,
    checked: '2026-11-22',
    text: 'contrat local de sante de haute gironde',
    communes: new Set(['33058']),
  },
  {
    id: 'cls-libournais',
    type: 'cls',
    departements: ['33', '24'],
    themes: ['prevention'],
    neighbours: ['cls-haute-gironde'],
    status: 'active',
    signed: null,
    start: '2024',
    end: '2029',
    checked: '2026-11-22',
    text: 'contrat local de sante du libournais',
    communes: new Set(['33243']),
  },
  {
    id: 'clsm-bordeaux',
    type: 'clsm',
    departements: ['33'],
    themes: ['sante-mentale'],
    neighbours: [],
    status: 'active',
    signed: null,
    start: null,
    end: null,
    checked: '2026-11-22',
    text: 'conseil local de sante mentale de bordeaux',
    communes: new Set(['33063']),
  },
];

const rows: [FilterName, string[], string[]][] = [
  ['type', ['clsm'], ['clsm-bordeaux']],
  ['type', ['cls', 'clsm'], ['cls-haute-gironde', 'cls-libournais', 'clsm-bordeaux']],
  ['dep', ['24'], ['cls-libournais']],
  ['theme', ['sante-mentale'], ['cls-haute-gironde', 'clsm-bordeaux']],
  ['statut', ['active'], ['cls-libournais', 'clsm-bordeaux']],
  // What is not dated cannot be said to be over: it stays.
  ['etat', ['2020-06-01'], ['cls-haute-gironde', 'clsm-bordeaux']],
  ['etat', ['2017-12-31'], ['clsm-bordeaux']],
  // Nor does a stated end without a sequel mean closed.
  ['etat', ['2031-01-01'], ['cls-haute-gironde', 'cls-libournais', 'clsm-bordeaux']],
  ['etat', ['2026-01-01'], ['cls-haute-gironde', 'cls-libournais', 'clsm-bordeaux']],
  ['commune', ['33243'], ['cls-libournais']],
  ['autour', ['cls-libournais'], ['cls-haute-gironde', 'cls-libournais']],
  ['autour', ['clsm-bordeaux'], ['clsm-bordeaux']],
  ['q', ['Santé mentale'], ['clsm-bordeaux']],
  ['q', ['l’été à Libourne'], []],
  ['q', ['LIBOURN contrat'], ['cls-libournais']],
  ['q', ['?!'], ['cls-haute-gironde', 'cls-libournais', 'clsm-bordeaux']],
];

test.each(rows)('%s=%j', (name, values, expected) => {
  expect(filterInitiatives(initiatives, { [name]: values }).map(({ id }) => id)).toEqual(expected);
});

test('every filter has a row here', () => {
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(filterNames));
});

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    type: fc.subarray(['cls', 'clsm', 'asv']),
    dep: fc.subarray(['33', '24', '16']),
    statut: fc.subarray(['active', 'unknown']),
    q: fc.string().map((it) => [it]),
  },
  { requiredKeys: [] },
);

test('filters only take away, in the same order, and their order does not matter', () => {
  fc.assert(
    fc.property(choices, choices, (one, other) => {
      const both = filterInitiatives(filterInitiatives(initiatives, one), other);
      expect(both).toEqual(filterInitiatives(filterInitiatives(initiatives, other), one));
      expect(initiatives.filter((it) => both.includes(it))).toEqual(both);
    }),
  );
});

test.each([
  ['type', ['cls', 'clsm', 'asv']],
  ['dep', ['24', '33']],
  ['theme', ['prevention', 'sante-mentale']],
  ['statut', ['active', 'unknown', 'expired']],
] as const)('an option of %s counts what choosing it alone would show', (name, options) => {
  fc.assert(
    fc.property(choices, (it) => {
      const counts = countOptions(initiatives, it, name);
      for (const option of options)
        expect(filterInitiatives(initiatives, { ...it, [name]: [option] })).toHaveLength(
          counts.get(option) ?? 0,
        );
    }),
  );
});
