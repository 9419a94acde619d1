import { describe, expect, test } from 'vitest';
import { toCommuneSheets } from '../../../src/domain/sheets/commune-sheet.ts';
import { describeCommune } from '../../../src/domain/sheets/describe-commune.ts';
import { anInitiative } from '../an-initiative.ts';

const commune = (code: string, name: string, epci: string, departement = '33') => ({
  code,
  name,
  departement,
  epci,
  population: 10,
  postcodes: [],
});
const communes = [
  commune('33001', 'Saint-Jean', 'A'),
  commune('33002', 'Autre', 'B'),
  commune('24001', 'Saint-Jean', 'C', '24'),
];
const absence = {
  epci: 'B',
  type: 'cls',
  source: 'https://exemple.fr/absence',
  sourceDate: '2026-01',
  checked: '2026-11-22',
  caveat: null,
} as const;
const [here, next, elsewhere] = toCommuneSheets({
  communes,
  departements: [
    { code: '24', name: 'Dordogne', inRegion: true },
    { code: '33', name: 'Gironde', inRegion: true },
  ],
  epci: ['A', 'B', 'C'].map((code) => ({ code, name: `CC ${code}` })),
  epciAround: new Map([
    ['A', ['B']],
    ['B', ['A']],
  ]),
  formerCommunes: [{ code: '33090', name: 'Ancienne', now: '33001' }],
  initiatives: [
    anInitiative('now', { communes: ['33001'] }),
    anInitiative('mental', { type: 'clsm', communes: ['33001'], status: 'unknown' }),
    anInitiative('over', { communes: ['33001', '33002'], status: 'expired' }),
  ],
  absences: [absence],
  news: { posts: [], resources: [], events: [] },
});

describe('a commune that is covered', () => {
  test('names what covers it by type, and what is over apart', () => {
    expect(here?.initiatives.map(({ id }) => id)).toEqual(['now', 'mental']);
    expect(here?.past.map(({ id }) => id)).toEqual(['over']);
    expect(here?.missing).toEqual(['asv']);
    expect(here?.around).toEqual([]);
  });

  test('knows its former names, and who bears the same', () => {
    expect(here?.formerNames.map(({ name }) => name)).toEqual(['Ancienne']);
    expect(here?.homonyms.map((it) => `${it.commune.code} ${it.departement.name}`)).toEqual([
      '24001 Dordogne',
    ]);
  });
});

describe('a commune for which nothing is found', () => {
  test('says so for each type; what is over covers nobody', () => {
    expect(next?.initiatives).toEqual([]);
    expect(next?.missing).toEqual(['cls', 'clsm', 'asv']);
  });

  test('tells what a source says is not, for its own EPCI only', () => {
    expect(next?.absences).toEqual([absence]);
    expect(elsewhere?.absences).toEqual([]);
  });

  test('names what covers the EPCI that it touches', () => {
    expect(next?.around.map(({ id }) => id)).toEqual(['now', 'mental']);
    expect(elsewhere?.around).toEqual([]);
  });
});

test('two communes of one name have two descriptions', () => {
  const descriptions = [here, elsewhere].map((sheet) => sheet && describeCommune(sheet));
  expect(descriptions[0]).toContain('Saint-Jean (Gironde, 33001)');
  expect(descriptions[1]).toContain('Saint-Jean (Dordogne, 24001)');
});
