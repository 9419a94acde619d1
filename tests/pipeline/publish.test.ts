import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LocatedInitiative } from '../../src/domain/located-initiative.ts';
import { run } from '../../src/pipeline/run.ts';
import { writeInitiativesCsv } from '../../src/pipeline/write-csv.ts';
import { writeInitiativesGeojson, writeTrialGeojson } from '../../src/pipeline/write-json.ts';
import { writeTableSchema } from '../../src/pipeline/write-table-schema.ts';
import { readProject } from './project.ts';

const { dataset } = run(readProject(fileURLToPath(new URL('base/', import.meta.url))));
const initiatives = dataset?.initiatives ?? [];
const base = new URL('https://exemple.fr/donnees/');
const collection = JSON.parse(writeInitiativesGeojson(initiatives, { cog: 2026, licence: 'ODbL 1.0' }, base));

/** The contract of the published files, in this order. */
const columns =
  'id,type,nom,porteur,porteur_type,departements,epci,communes,population,statut,generation,signature,debut,fin,priorites,themes,site,source,source_date,confiance,reserve,verifie_le,contours,url';

describe('demarches.geojson', () => {
  test('has the members of the contract, and the latest check as its date', () => {
    const { features, ...members } = collection;
    expect(members).toEqual({
      type: 'FeatureCollection',
      generated: '2026-11-22',
      licence: 'Licence Ouverte 2.0 (Etalab) pour les données ; ODbL 1.0 pour les contours',
      cog: 2026,
      count: 4,
    });
    expect(features).toHaveLength(4);
  });

  test('lists every initiative in id order, with the same properties', () => {
    expect(collection.features.map((it: { id: string }) => it.id)).toEqual([
      ...['asv-bordeaux', 'cls-libournais', 'cls-metropole', 'clsm-talence'],
    ]);
    for (const feature of collection.features)
      expect(Object.keys(feature.properties).join(',')).toBe(columns);
  });

  test('tells a whole territory from a point and from nothing', () => {
    expect(collection.features.map((it: { geometry: unknown }) => it.geometry)).toEqual([
      null,
      // Two zones merged into one; the ring turns left, as RFC 7946 asks.
      {
        type: 'Polygon',
        coordinates: [
          expect.arrayContaining([
            [-1, 44],
            [1, 44],
            [1, 45],
            [-1, 45],
          ]),
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [-2, 44],
            [-1, 44],
            [-1, 45],
            [-2, 45],
            [-2, 44],
          ],
        ],
      },
      { type: 'Point', coordinates: [-1.25, 44.25] },
    ]);
    const outlines = collection.features.map(
      (it: { properties: LocatedInitiative & { contours: string } }) => it.properties.contours,
    );
    expect(outlines).toEqual(['aucun', 'approches', 'approches', 'aucun']);
  });

  test('resolves the perimeter to communes and inhabitants, and gives an absolute address', () => {
    expect(collection.features[1].properties).toMatchObject({
      departements: ['33', '24'],
      epci: ['200070092'],
      communes: ['24037', '33243'],
      population: 50_000,
      url: 'https://exemple.fr/demarches/cls-libournais/',
    });
  });
});

test('neighbours touch, or share communes; what is not established neighbours nothing', () => {
  expect(Object.fromEntries(initiatives.map((it) => [it.id, it.neighbours]))).toEqual({
    'asv-bordeaux': [],
    'cls-libournais': ['cls-metropole'],
    'cls-metropole': ['cls-libournais', 'clsm-talence'],
    'clsm-talence': ['cls-metropole'],
  });
});

describe('demarches.csv', () => {
  test('has the columns of the contract, and joins lists', () => {
    const [header, , row] = writeInitiativesCsv(initiatives, base).split('\n');
    expect(header).toBe(columns);
    expect(row).toContain(
      '33;24,200070092,24037;33243,50000,active,2,2024-03,2024,2029,Santé mentale;Prévention',
    );
  });

  test('has a variant that a French spreadsheet opens right', () => {
    const text = writeInitiativesCsv(initiatives, base, 'spreadsheet');
    expect(text.startsWith(`\ufeff${columns.replaceAll(',', ';')}\r\n`)).toBe(true);
    expect(text).toContain(';"33;24";200070092;');
  });

  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1'])('neutralises %j', (name) => {
    const hostile = initiatives.slice(0, 1).map((it) => ({ ...it, name, priorities: [name] }));
    for (const flavour of ['standard', 'spreadsheet'] as const) {
      const text = writeInitiativesCsv(hostile, base, flavour);
      expect(text.split(`'${name}`)).toHaveLength(3);
    }
  });

  test('keeps hostile text inside its cell', () => {
    const name = 'a","b\n<script>;\'"';
    const text = writeInitiativesCsv(
      initiatives.slice(0, 1).map((it) => ({ ...it, name })),
      base,
    );
    expect(text).toContain('"a"",""b\n<script>;\'"""');
  });
});

test('the Table Schema describes the columns of the CSV, in order', () => {
  const { fields, primaryKey } = JSON.parse(writeTableSchema(base));
  expect(fields.map(({ name }: { name: string }) => name).join(',')).toBe(columns);
  expect(primaryKey).toBe('id');
});

test('ecoles-alliance.geojson shows départements, their counts and their source, and no group', () => {
  const text = writeTrialGeojson(dataset?.trial ?? { departements: [], figures: [] });
  const { features } = JSON.parse(text);
  expect(features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [5.5, 45.5] },
    properties: { departement: '38', nom: 'Isère', ecoles_tirees_2019: 24, source: 'Dossier de presse' },
  });
  expect(text).not.toMatch(/groupe|intervention|contr[oô]le|t[ée]moin/i);
});
