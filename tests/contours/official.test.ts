import type { Feature, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { mergeOfficial } from '../../src/contours/merge-official.ts';
import { outlineMeta } from '../../src/contours/meta.ts';
import { parseOfficial } from '../../src/contours/official.ts';
import { describeProblems } from '../../src/contours/official-problems.ts';
import { toContours } from '../../src/contours/outline-files.ts';
import { registry, sirens } from './small-country.ts';

const needed = ['33001', '33002', '33003', '24001'];

function square(properties: Record<string, string>, lon: number, lat: number): Feature<Polygon> {
  const ring = [
    [lon, lat],
    [lon, lat + 0.2],
    [lon + 0.2, lat + 0.2],
    [lon + 0.2, lat],
    [lon, lat],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const all = [
  square({ code: '33001' }, 0, 45.2),
  square({ INSEE_COM: '33002' }, 0.2, 45.2),
  square({ code: '33099' }, 0, 45),
  square({ code: '24001' }, 0.2, 45),
];
const toText = (features: Feature[]) => JSON.stringify({ type: 'FeatureCollection', features });
const merge = (text: string) => {
  const { partition, missing } = mergeOfficial(
    parseOfficial(text, registry, needed).communes,
    registry,
    sirens,
  );
  const file = toContours(partition, registry, '75', [], outlineMeta.officielle, missing);
  return Object.fromEntries(
    Object.entries(file.objects).map(([name, object]) => [
      name,
      object.type === 'GeometryCollection' ? object.geometries.map(({ id }) => id) : [],
    ]),
  );
};

describe('official outlines', () => {
  it('are merged by codes, former ones led to the current', () => {
    const parsed = parseOfficial(toText(all), registry, needed);
    expect(parsed.missing).toEqual([]);
    expect(parsed.unknown).toEqual([]);
    expect(merge(toText(all))).toMatchObject({
      epci: ['200000001', '200000002'],
      departements: ['24', '33'],
      region: ['75'],
    });
  });

  it('are read from TopoJSON too', () => {
    const text = JSON.stringify(
      topology({ communes: { type: 'FeatureCollection', features: all } as never }),
    );
    expect(merge(text)).toEqual(merge(toText(all)));
  });

  it('are left out where a commune is missing, and what it is a part of with them', () => {
    expect(merge(toText(all.slice(0, 3)))).toMatchObject({
      epci: ['200000001'],
      departements: ['33'],
      region: [],
    });
  });

  it.each([
    ['not JSON', '{', 'ce n’est pas du JSON lisible.'],
    ['another document', '{"type":"Point"}', 'ni GeoJSON (FeatureCollection) ni TopoJSON (Topology).'],
    ['nothing in it', toText([]), 'aucune commune.'],
    ['no code', toText([square({ nom: 'Blaye' }, 0, 45)]), 'objet 1\u00a0: pas de code commune'],
    ['a number for a code', toText([square({ code: '1' }, 0, 45)]), 'objet 1\u00a0: pas de code commune'],
  ])('%s is refused', (_, text, sentence) => {
    expect(() => parseOfficial(text, registry, needed)).toThrow(sentence);
  });

  it('say which communes miss and which codes are unknown, unless a part is asked for', () => {
    const parsed = parseOfficial(
      toText([square({ code: '33999' }, 0, 45), ...all.slice(0, 3)]),
      registry,
      needed,
    );
    expect(describeProblems('a.geojson', parsed, 4, false)).toEqual([
      'a.geojson\u00a0: 1 code inconnu en 2026\u00a0: 33999. Corrigez-les, ou ajoutez-les à data/reference/communes-disparues.csv avec la commune actuelle.',
      'a.geojson\u00a0: il manque 1 commune sur 4\u00a0: 24001. Prenez un fichier qui les a toutes, ou ajoutez --partiel\u00a0: les EPCI incomplets ne seront pas dessinés.',
    ]);
    expect(describeProblems('a.geojson', parsed, 4, true).length).toBe(1);
  });
});
