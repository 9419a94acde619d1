import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/domain/coverage.ts';

const commune = (code: string, population: number) => ({
  code,
  name: code,
  departement: '33',
  epci: null,
  postcodes: [],
  population,
});
const communes = [commune('33001', 100), commune('33002', 300), commune('33003', 600)];

test.each([
  ['nothing', [], { communes: 0, population: 0, share: 0 }],
  ['one perimeter', [['33001', '33002']], { communes: 2, population: 400, share: 0.4 }],
  ['overlaps count once', [['33001', '33002'], ['33002']], { communes: 2, population: 400, share: 0.4 }],
  ['communes elsewhere do not count', [['33001', '64001']], { communes: 1, population: 100, share: 0.1 }],
])('%s', (_, perimeters, expected) => {
  const listed = perimeters.map((codes) => ({ communes: codes }));
  expect(measureCoverage(listed, communes)).toEqual(expected);
});

test('no commune at all is no coverage, not a division by zero', () => {
  expect(measureCoverage([{ communes: ['33001'] }], [])).toEqual({ communes: 0, population: 0, share: 0 });
});
