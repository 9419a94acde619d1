import { expect, test } from 'vitest';
import { findNearest } from '../../../src/domain/places/nearest-communes.ts';

const communes = [
  { code: '33039', name: 'Bègles', lon: -0.55, lat: 44.8 },
  { code: '33058', name: 'Blaye', lon: -0.66, lat: 45.13 },
  { code: '33101', name: 'Cars', lon: -0.62, lat: 45.13 },
  // As far in degrees as Cars, but to the north: farther on the ground.
  { code: '33405', name: 'Saint-Genès', lon: -0.66, lat: 45.17 },
];
const names = (lon: number, lat: number, count = 3) =>
  findNearest({ lon, lat }, communes, count).map(({ name }) => name);

test('the nearest middle comes first, then its neighbours', () => {
  expect(names(-0.661, 45.129)).toEqual(['Blaye', 'Cars', 'Saint-Genès']);
  expect(names(-0.661, 45.129, 1)).toEqual(['Blaye']);
});

test('what is far is no candidate, even alone', () => {
  expect(names(-0.55, 44.81)).toEqual(['Bègles']);
});

test.each([
  ['at sea', -3, 45],
  ['in another region', 2.35, 48.85],
])('%s there is none', (_, lon, lat) => {
  expect(names(lon, lat)).toEqual([]);
});
