import { expect, test } from 'vitest';
import { toInitiativeJsonLd } from '../../../src/domain/json-ld/initiative-json-ld.ts';
import { anInitiative } from '../an-initiative.ts';

const bare = anInitiative('cls-x', {
  name: 'Contrat X',
  departements: ['23'],
  status: 'unknown',
  source: 'https://example.org/',
  confidence: 'low',
});
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
