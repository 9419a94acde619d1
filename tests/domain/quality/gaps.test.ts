import { describe, expect, test } from 'vitest';
import type { LocatedInitiative } from '../../../src/domain/located-initiative.ts';
import { toGapRows } from '../../../src/domain/quality/gap-rows.ts';
import { countGaps, initiativeGaps, listGaps, resourceGaps } from '../../../src/domain/quality/gaps.ts';
import type { Resource } from '../../../src/domain/resource.ts';
import { aResource } from '../a-resource.ts';
import { anInitiative } from '../an-initiative.ts';

const today = '2026-11-26';
const whole: Partial<LocatedInitiative> = {
  carrier: 'CC de Blaye',
  communes: ['33058'],
  start: '2025',
  end: '2029',
  priorities: ['Santé mentale'],
  website: 'https://exemple.fr/cls',
  sourceDate: '2025-04',
};
const codesOf = (facts: Partial<LocatedInitiative>) =>
  listGaps([anInitiative('cls-blaye', { ...whole, ...facts })], initiativeGaps, today).flatMap(({ gaps }) =>
    gaps.map(({ code }) => code),
  );

describe('an initiative', () => {
  test('that lacks nothing is not listed', () => {
    expect(codesOf({})).toEqual([]);
  });

  test.each<[Partial<LocatedInitiative>, string[]]>([
    [{ checked: '2025-11-25' }, ['a-relire']],
    [{ checked: '2025-11-26' }, []],
    [{ end: '2025', status: 'unknown' }, ['echeance-passee']],
    [{ end: '2026', status: 'unknown' }, []],
    [{ end: '2025', status: 'expired' }, []],
    [{ confidence: 'low' }, ['a-verifier']],
    [{ confidence: 'medium' }, []],
    [{ carrier: null }, ['sans-porteur']],
    [{ communes: [] }, ['sans-perimetre']],
    [{ start: null, signed: null }, ['sans-debut']],
    [{ start: null, signed: '2024' }, []],
    [{ end: null }, ['sans-fin']],
    [{ end: null, type: 'clsm' }, []],
    [{ end: null, status: 'preparation' }, []],
    [{ priorities: [] }, ['sans-priorite']],
    [{ sourceDate: null }, ['source-non-datee']],
    [{ website: null }, ['sans-site']],
    [{ carrier: null, website: null }, ['sans-porteur', 'sans-site']],
  ])('%j: %j', (facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });
});

const notice = aResource('guide', {
  title: 'Un guide',
  year: 2024,
  links: { ...aResource('sans-lien').links, official: 'https://exemple.fr/guide.pdf' },
  access: 'libre',
  territories: ['33', 'cls-blaye'],
});

describe('a notice', () => {
  test.each<[Partial<Resource>, string[]]>([
    [{}, []],
    [{ checked: '2025-10' }, ['a-relire']],
    [{ checked: null }, ['jamais-verifiee']],
    [{ checked: null, added: '2024' }, ['a-relire', 'jamais-verifiee']],
    [{ linkToCheck: true }, ['lien-a-verifier']],
    [{ links: { ...notice.links, official: null } }, ['sans-lien']],
    [{ links: { ...notice.links, official: null, file: '/fichiers/guide.pdf' } }, []],
    [{ year: null, access: null }, ['sans-annee', 'sans-acces']],
  ])('%j: %j', (facts, codes) => {
    const found = listGaps([{ ...notice, ...facts }], resourceGaps, today);
    expect(found.flatMap(({ gaps }) => gaps.map(({ code }) => code))).toEqual(codes);
  });
});

test('each gap is counted, those that nothing has as 0', () => {
  const found = listGaps(
    [
      anInitiative('a', { ...whole, carrier: null }),
      anInitiative('b', { ...whole, carrier: null, communes: [] }),
    ],
    initiativeGaps,
    today,
  );
  const counts = countGaps(found, initiativeGaps).map(({ gap, count }) => [gap.code, count]);
  expect(counts).toHaveLength(initiativeGaps.length);
  expect(Object.fromEntries(counts)).toMatchObject({ 'sans-porteur': 2, 'sans-perimetre': 1, 'a-relire': 0 });
});

test('the published rows: a notice keeps the départements of its territories, an EPCI has no page', () => {
  const rows = toGapRows(
    {
      initiatives: listGaps([anInitiative('cls-blaye', { ...whole, carrier: null })], initiativeGaps, today),
      resources: listGaps([{ ...notice, year: null }], resourceGaps, today),
      bare: [
        {
          epci: { code: '200000001', name: 'CC vide' },
          communes: [
            {
              code: '33001',
              name: 'Une',
              departement: '33',
              epci: '200000001',
              population: 1,
              postcodes: [],
            },
          ],
          initiatives: [],
          bare: [],
        },
      ],
    },
    'https://exemple.fr',
  );
  expect(rows).toEqual([
    [
      ...['demarche', 'cls-blaye', 'Contrat cls-blaye', ['33'], ['sans-porteur'], '2026-11-22'],
      'https://exemple.fr/demarches/cls-blaye/',
    ],
    [
      ...['ressource', 'guide', 'Un guide', ['33'], ['sans-annee'], '2026-11-22'],
      'https://exemple.fr/ressources/guide/',
    ],
    ['epci', '200000001', 'CC vide', ['33'], ['rien-de-recense'], null, null],
  ]);
});
