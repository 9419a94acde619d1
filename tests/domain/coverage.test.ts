import { describe, expect, test } from 'vitest';
import { coverageLevelIds, measureCoverage, measureLevels } from '../../src/domain/coverage.ts';
import type { Confidence, Status } from '../../src/domain/initiative.ts';

const commune = (code: string, population: number) => ({
  code,
  name: code,
  departement: '33',
  epci: null,
  postcodes: [],
  population,
});
const communes = [commune('33001', 100), commune('33002', 300), commune('33003', 600)];

describe('one cover', () => {
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
});

describe('levels, by hand', () => {
  const make = (status: Status, codes: string[], confidence: Confidence = 'high') => ({
    status,
    confidence,
    communes: codes,
  });

  test.each([
    ['nothing recorded', [], [0, 0, 0, 1000]],
    [
      'what is not found is apart from what runs',
      [make('active', ['33001']), make('unknown', ['33002'])],
      [100, 0, 300, 600],
    ],
    [
      'a commune counts once, at its surest',
      [make('unknown', ['33001', '33002']), make('active', ['33002'])],
      [300, 0, 100, 600],
    ],
    [
      'whatever their order',
      [make('active', ['33002']), make('preparation', ['33002', '33003'])],
      [300, 600, 0, 100],
    ],
    ['what is over covers nobody', [make('expired', ['33001', '33002', '33003'])], [0, 0, 0, 1000]],
    ['what is to be checked is not counted', [make('active', ['33003'], 'low')], [0, 0, 0, 1000]],
    ['what is deduced is counted', [make('active', ['33003'], 'medium')], [600, 0, 0, 400]],
    ['communes elsewhere do not count', [make('active', ['64001'])], [0, 0, 0, 1000]],
  ])('%s', (_, initiatives, populations) => {
    const levels = measureLevels(initiatives, communes);
    expect(coverageLevelIds.map((level) => levels[level].population)).toEqual(populations);
    expect(coverageLevelIds.map((level) => levels[level].share)).toEqual(populations.map((it) => it / 1000));
    expect(coverageLevelIds.reduce((sum, level) => sum + levels[level].communes, 0)).toBe(3);
  });
});
