import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import type { ZoneLevel } from '../../src/domain/places/zone-levels.ts';
import { drawCoverage, type ZoneTopology } from '../../src/map/svg/draw-coverage.ts';

const square = (epci: string, departement: string, west: number): Feature<Polygon> => ({
  type: 'Feature',
  properties: { epci, departement },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 44],
        [west + 1, 44],
        [west + 1, 45],
        [west, 45],
        [west, 44],
      ],
    ],
  },
});
/** Three EPCI of a département and one of the next, in a row. */
const zones: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('A', '33', 0), square('B', '33', 1), square('C', '33', 2), square('D', '24', 3)],
};
const contours = topology({ zones }) as ZoneTopology;
const draw = (levels: Record<string, ZoneLevel>) =>
  drawCoverage({ contours, levels: new Map(Object.entries(levels)), name: 'Où <ici>' });
const whole = draw({ 'A/33': 'active', 'B/33': 'active', 'C/33': 'unknown', 'D/24': 'none' });
/** Those of the map, after the patterns. */
const pathsOf = (markup: string) =>
  [...(markup.split('</defs>')[1] ?? '').matchAll(/ d="(M[^"]*)"/g)].map(([, d = '']) => d);
const surfaces = (markup: string) => pathsOf(markup).filter((d) => d.endsWith('z'));

test('zones of one level are one surface; only the hatches that are used are carried', () => {
  expect(surfaces(whole)).toHaveLength(3);
  expect(whole.match(/<pattern/g)).toHaveLength(1);
});

test('borders inside a département are apart from its limits', () => {
  const lines = pathsOf(whole).filter((d) => !d.endsWith('z'));
  expect(lines).toHaveLength(2);
  // Between A and B, between B and C.
  expect(lines[0]?.match(/M/g)).toHaveLength(2);
});

test('only the zones that are asked for are drawn', () => {
  expect(surfaces(draw({ 'A/33': 'partial' }))).toHaveLength(1);
});

test('the name is text, whatever it holds', () => {
  expect(whole).toContain('<title>Où &lt;ici&gt;</title>');
});
