import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ExplorerState,
  formatExplorerState,
  parseExplorerState,
  sorts,
  views,
} from '../../../src/domain/explorer/explorer-state.ts';

const known = {
  type: new Set(['cls', 'clsm', 'asv', 'ecole']),
  dep: new Set(['33', '24', '2A']),
  theme: new Set(['sante-mentale', 'prevention']),
  statut: new Set(['active', 'unknown']),
  commune: new Set(['33058']),
  autour: new Set(['cls-haute-gironde']),
  demarche: new Set(['cls-haute-gironde']),
};
const page = 'https://exemple.fr/carte/';
const initial: ExplorerState = { choices: {}, demarche: null, vue: 'carte', tri: 'nom', camera: null };
const parse = (address: string) => parseExplorerState(new URL(address, page), known);

const some = (values: Set<string>) => fc.subarray([...values], { minLength: 1 });
const text = fc
  .string({ unit: 'binary' })
  .map((it) => it.toWellFormed().trim())
  .filter((it) => it !== '');
const state: fc.Arbitrary<ExplorerState> = fc.record({
  choices: fc.record(
    {
      type: some(known.type),
      dep: some(known.dep),
      theme: some(known.theme),
      statut: some(known.statut),
      etat: fc.constant(['2024-01-01']),
      commune: fc.constant(['33058']),
      autour: fc.constant(['cls-haute-gironde']),
      q: text.map((it) => [it]),
    },
    { requiredKeys: [] },
  ),
  demarche: fc.constantFrom(null, 'cls-haute-gironde'),
  vue: fc.constantFrom(...views),
  tri: fc.constantFrom(...sorts),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2400 }).map((it) => it / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((it) => it / 10_000),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((it) => it / 10_000),
    }),
  ),
});

test('a copied link gives the same screen', () => {
  fc.assert(
    fc.property(state, (it) => {
      expect(parse(page + formatExplorerState(it))).toEqual(it);
    }),
  );
});

test('the initial state is the bare address', () => {
  expect(formatExplorerState(initial)).toBe('');
});

test('no address makes an error', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.webFragments(), (query, hash) => {
      expect(parse(`${page}?${query}#${hash}`)).toMatchObject({ vue: expect.any(String) });
    }),
  );
});

describe('what is unknown is ignored', () => {
  test.each([
    ['?type=cls,contrat', { ...initial, choices: { type: ['cls'] } }],
    ['?type=,,cls,cls', { ...initial, choices: { type: ['cls'] } }],
    ['?type=&dep=99', initial],
    ['?etat=2024-02-30', initial],
    ['?etat=2024', initial],
    ['?autour=inconnue', initial],
    ['?vue=globe&tri=hasard&demarche=inconnue', initial],
    ['?inconnu=1&type=asv', { ...initial, choices: { type: ['asv'] } }],
    ['#contenu', initial],
    ['#99/0/0', initial],
    ['#8//', initial],
    ['#8/44.8/-0.5', { ...initial, camera: { zoom: 8, lat: 44.8, lon: -0.5 } }],
    ['#8/44.8/-0.5/12', initial],
  ])('%s', (address, expected) => {
    expect(parse(page + address)).toEqual(expected);
  });
});
