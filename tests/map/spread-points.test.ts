import { expect, it } from 'vitest';
import { markSize } from '../../src/map/measures.ts';
import { spreadPoints } from '../../src/map/spread-points.ts';

const spot = (lon: number, lat: number) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  properties: { look: 'cls-active' },
});

it.each([
  ['one alone stays where it is', [spot(0, 45)], [[0, 0]]],
  [
    'two of one town stand side by side',
    [spot(0, 45), spot(0, 45)],
    [
      [-markSize / 2, 0],
      [markSize / 2, 0],
    ],
  ],
  [
    'a third stands below, in the middle',
    [spot(0, 45), spot(0, 45), spot(0, 45)],
    [
      [-markSize / 2, -markSize / 2],
      [markSize / 2, -markSize / 2],
      [0, markSize / 2],
    ],
  ],
  [
    'far ones do not move each other',
    [spot(0, 45), spot(2, 45)],
    [
      [0, 0],
      [0, 0],
    ],
  ],
])('%s', (_, points, shifts) => {
  const moved = spreadPoints(points).map(({ properties }) => properties.shift?.map((it) => it + 0));
  expect(moved).toEqual(shifts);
});
