import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { drawLocator } from '../../src/map/svg/draw-locator.ts';

const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});
const feature = (id: string, properties: object, geometry: Polygon): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const departements: FeatureCollection = {
  type: 'FeatureCollection',
  features: [feature('33', { region: '75' }, square(0, 44)), feature('31', { region: '76' }, square(1, 44))],
};
const contours = topology({ region: feature('75', {}, square(0, 44)), departements });
const map = {
  contours,
  departements: ['33', '31'],
  type: 'cls',
  status: 'active',
  name: 'Où <ici>',
} as const;
const countPaths = (markup: string) => markup.match(/<path/g)?.length;
const countRings = (markup: string) => markup.match(/M\d/g)?.length;

test('départements of other regions stay out of the picture', () => {
  expect(countRings(drawLocator({ ...map, geometry: null }))).toBe(3);
});

test('a territory is drawn over them, a point as its symbol, nothing where nothing may be drawn', () => {
  const bare = countPaths(drawLocator({ ...map, geometry: null })) ?? 0;
  expect(countPaths(drawLocator({ ...map, geometry: square(0.2, 44.2) }))).toBe(bare + 1);
  const point = drawLocator({ ...map, geometry: { type: 'Point', coordinates: [0.5, 44.5] } });
  expect(point).toContain('translate(');
});

test('the name is text, whatever it holds', () => {
  expect(drawLocator({ ...map, geometry: null })).toContain('<title>Où &lt;ici&gt;</title>');
});
