import { expect, test } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { toInitiativeJsonLd } from '../../../src/domain/json-ld/initiative-json-ld.ts';

const bare: Initiative = {
  id: 'cls-x',
  type: 'cls',
  name: 'Contrat X',
  carrier: null,
  carrierType: null,
  departements: ['23'],
  epci: [],
  communes: [],
  districts: [],
  population: null,
  status: 'unknown',
  generation: null,
  signed: null,
  start: null,
  end: null,
  priorities: [],
  themes: [],
  website: null,
  source: 'https://example.org/',
  sourceDate: null,
  confidence: 'low',
  caveat: null,
  checked: '2026-11-22',
};
const places = {
  departements: [{ code: '23', name: 'Creuse' }],
  epci: [{ code: '200034825', name: 'CC X' }],
};
const url = 'https://example.org/demarches/cls-x/';

test('unknown facts are left out, never null or guessed', () => {
  const text = JSON.stringify(toInitiativeJsonLd(bare, { ...places, epci: [] }, url));
  for (const word of ['null', 'provider', 'temporalCoverage', 'sameAs', 'keywords'])
    expect(text).not.toContain(word);
  expect(text).toContain('"name":"Creuse","identifier":"23"');
});

test.each([
  ['2018', '2022', '2018/2022'],
  ['2018-03', null, '2018-03/..'],
  [null, '2029', '../2029'],
])('from %s to %s: %s', (start, end, expected) => {
  expect(toInitiativeJsonLd({ ...bare, start, end }, places, url)).toHaveProperty(
    'temporalCoverage',
    expected,
  );
});

test('the EPCI of the perimeter are more precise than its département', () => {
  expect(toInitiativeJsonLd(bare, places, url)).toHaveProperty('mainEntity.areaServed', [
    { '@type': 'AdministrativeArea', name: 'CC X', identifier: '200034825' },
  ]);
});
