import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Meta } from '../../src/contours/meta.ts';
import { site } from '../../src/site.ts';

const folder = new URL('../../data/reference/', import.meta.url);
const readText = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const readTopology = (name: string): Topology & { meta: Meta } => JSON.parse(readText(`${name}.topojson`));
const readRows = (name: string): Record<string, string>[] =>
  parse(readText(`${name}.csv`), { columns: true });

const contours = readTopology('contours');
const fond = readTopology('fond');

function list<G extends Polygon | MultiPolygon | Point>(topology: Topology, name: string) {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`No object ${name}.`);
  return (feature(topology, object) as unknown as FeatureCollection<G>).features;
}

describe('the committed outlines', () => {
  it('say what they are', () => {
    for (const { meta } of [contours, fond]) {
      expect(meta.precision).toBe('approchee');
      expect(meta.licence).toContain('ODbL');
      expect(meta.sources.join(' ')).toContain('OpenStreetMap');
      expect(meta.cog).toBe(2026);
    }
  });

  it('hold exactly the EPCI, and the pieces of EPCI, of the code tables', () => {
    const communes = readRows('communes');
    const expected = new Set(communes.map(({ epci, departement }) => `${epci} ${departement}`));
    const zones = list(contours, 'zones').map(
      ({ properties }) => `${properties?.epci} ${properties?.departement}`,
    );
    expect(new Set(zones)).toEqual(expected);
    expect(zones.length).toBe(expected.size);
    expect(list(contours, 'epci').map(({ id }) => id)).toEqual(readRows('epci').map(({ siren }) => siren));
  });

  it('hold the départements of the region and of the trial', () => {
    const known = new Map(readRows('departements').map((row) => [row.code, row]));
    const drawn = list(contours, 'departements');
    expect(drawn.filter(({ properties }) => properties?.region === site.region.code).length).toBe(12);
    for (const { id, properties } of drawn) expect(known.get(String(id))).toMatchObject(properties ?? {});
    for (const code of site.otherDepartements) expect(drawn.map(({ id }) => id)).toContain(code);
    expect(list(contours, 'region').map(({ id }) => id)).toEqual([site.region.code]);
  });

  it.each([
    ['contours', contours, ['zones', 'epci', 'departements', 'region']],
    ['fond', fond, ['terre', 'pays', 'departements']],
  ])('%s: no empty geometry, every ring closed', (_, topology, names) => {
    for (const name of names) {
      for (const { id, geometry } of list<Polygon | MultiPolygon>(topology, name)) {
        const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
        expect(rings.length, `${name} ${id}`).toBeGreaterThan(0);
        for (const ring of rings) {
          expect(ring.length, `${name} ${id}`).toBeGreaterThanOrEqual(4);
          expect(ring[0]).toEqual(ring.at(-1));
        }
      }
    }
  });

  it('share one grid of coordinates, so that outlines and background agree', () => {
    expect(contours.transform).toEqual(fond.transform);
  });
});

describe('the committed background', () => {
  const towns = list<Point>(fond, 'villes');

  it.each([
    ['Bordeaux', -0.58, 44.84],
    ['Hendaye', -1.77, 43.36],
    ['Royan', -1.03, 45.63],
    ['La Teste-de-Buch', -1.15, 44.63],
    ['Rochefort', -0.96, 45.94],
    ['Bayonne', -1.47, 43.49],
    ['Aurillac', 2.44, 44.93],
  ])('names %s where it is', (name, lon, lat) => {
    const [x = 0, y = 0] =
      towns.find(({ properties }) => properties?.nom === name)?.geometry.coordinates ?? [];
    expect(Math.hypot(x - lon, y - lat)).toBeLessThan(0.03);
  });

  it('names about a hundred towns, and draws rivers by rank', () => {
    expect(towns.length).toBeGreaterThan(80);
    expect(towns.length).toBeLessThan(130);
    const ranks = list(fond, 'fleuves').map(({ properties }) => properties?.rang);
    expect(new Set(ranks)).toEqual(new Set([1, 2, 3]));
  });
});
