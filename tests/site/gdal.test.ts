import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';
import { findGdal } from '../gdal/find-gdal.ts';

interface Feature {
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string } | null;
}

const published: readonly Feature[] = JSON.parse(
  readFileSync(join(dist, 'donnees/demarches.geojson'), 'utf8'),
).features;

/** What GDAL has understood of a published file, written out again. */
function readBack(name: string, ...options: readonly string[]): Feature[] {
  const file = join(dist, 'donnees', name);
  const text = execFileSync('ogr2ogr', ['-f', 'GeoJSON', ...options, '/vsistdout/', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(text).features;
}
const column = (features: readonly Feature[], name: string) => features.map((it) => it.properties[name]);

describe.skipIf(findGdal() === null)('GDAL, as a re-user has it', () => {
  test('reads every feature of demarches.geojson, its lists and its geometry', () => {
    const read = readBack('demarches.geojson');
    // The id of a feature is its own member: GDAL keeps it there, and not among the properties too.
    expect(read.map(({ id }) => id)).toEqual(column(published, 'id'));
    for (const name of ['nom', 'communes', 'population', 'statut'])
      expect(column(read, name)).toEqual(column(published, name));
    expect(read.map((it) => it.geometry?.type)).toEqual(published.map((it) => it.geometry?.type));
  });

  test.each([
    ['demarches.csv', []],
    ['demarches-excel.csv', []],
  ])('reads %s as the same rows, accents and separators included', (name, options) => {
    const read = readBack(name, ...options);
    for (const key of ['id', 'nom', 'porteur', 'reserve', 'fin'])
      expect(column(read, key)).toEqual(column(published, key).map((value) => value ?? ''));
    expect(column(read, 'priorites')).toEqual(
      published.map((it) => [it.properties.priorites].flat().join(';')),
    );
  });

  test('reads the counts of the trial, and the layers of the outlines', () => {
    expect(readBack('ecoles-alliance.geojson')).toHaveLength(4);
    const layers = execFileSync('ogrinfo', ['-ro', '-so', join(dist, 'donnees/contours.topojson')], {
      encoding: 'utf8',
    });
    for (const layer of ['zones', 'epci', 'departements', 'region']) expect(layers).toContain(layer);
  });

  test('reads one row for each commune, its code whole', () => {
    const read = readBack('communes.csv');
    expect(read).toHaveLength(4293);
    expect(column(read, 'insee')).toContain('33058');
  });
});
