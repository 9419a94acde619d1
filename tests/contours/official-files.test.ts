import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../src/contours/code-tables.ts';
import { mergeOfficial } from '../../src/contours/merge-official.ts';
import { outlineMeta } from '../../src/contours/meta.ts';
import { parseOfficial } from '../../src/contours/official.ts';
import { toContours } from '../../src/contours/outline-files.ts';
import { buildRegistry } from '../../src/contours/registry.ts';
import { settings } from '../../src/contours/settings.ts';
import { site } from '../../src/site.ts';

// Real files of IGN communes of 2018, kept beside the project and never in it.
const folder = new URL('../../../shared/reference/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped: no official files at ${folder.pathname}`);

const require = createRequire(import.meta.url);
const readPackage = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

describe.skipIf(!isThere)('real official files', () => {
  const registry = buildRegistry({
    communes: readPackage('@etalab/decoupage-administratif/data/communes.json'),
    epci: readPackage('@etalab/decoupage-administratif/data/epci.json'),
    departements: readPackage('@etalab/decoupage-administratif/data/departements.json'),
    boxes: readPackage('@etalab/fr-bounding-boxes/dist/communes.json'),
    vanished: parse(readFileSync(new URL('../../data/reference/communes-disparues.csv', import.meta.url)), {
      columns: true,
    }),
  });
  const tables = tabulate(registry, site.region.code, settings.frame);
  const needed = tables.communes.map(({ insee }) => insee);
  const sirens = new Set(tables.epci.map(({ siren }) => siren));

  it.each([
    ['communes-17-2018.geojson', '17', 'CC de l’Île de Ré', '241700459'],
    ['communes-23-2018.geojson', '23', 'CA du Grand Guéret', '200034825'],
  ])('%s: every commune of the département %s, %s whole', (name, departement, _, siren) => {
    const official = parseOfficial(readFileSync(new URL(name, folder), 'utf8'), registry, needed);
    expect(official.unknown).toEqual([]);
    expect(official.missing.filter((code) => code.startsWith(departement))).toEqual([]);

    const { partition, missing } = mergeOfficial(official.communes, registry, sirens);
    const file = toContours(partition, registry, site.region.code, [], outlineMeta.officielle, missing);
    const ids = (name: string) => {
      const object = file.objects[name];
      return object?.type === 'GeometryCollection' ? object.geometries.map(({ id }) => id) : [];
    };
    expect(file.meta.precision).toBe('officielle');
    expect(ids('departements')).toEqual([departement]);
    expect(ids('epci')).toContain(siren);
    expect(ids('region')).toEqual([]);
  });
});
