import { expect, test } from 'vitest';
import { spellEpci } from '../../../src/domain/places/epci-name.ts';

test.each([
  ['CC de Blaye', 'communauté de communes de Blaye'],
  ["CA d'Agen", "communauté d’agglomération d'Agen"],
  ['CU du Grand Poitiers', 'communauté urbaine du Grand Poitiers'],
  ['Bordeaux Métropole', 'Bordeaux Métropole'],
  ['CCAS', 'CCAS'],
])('%s', (name, expected) => expect(spellEpci(name)).toBe(expected));
