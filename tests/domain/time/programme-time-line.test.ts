import { expect, test } from 'vitest';
import { toProgrammeTimeLine } from '../../../src/domain/time/programme-time-line.ts';

const phase = (start: string, end: string | null) => ({ title: 'Phase', text: '', start, end });

test('a programme without phases has no line', () => {
  expect(toProgrammeTimeLine({ phases: [], milestones: [{ date: '2023', text: '' }] })).toBeNull();
});

test('whole years on a scale, vague dates in their middle', () => {
  const line = toProgrammeTimeLine({
    phases: [phase('2020', '2021'), phase('2022', null)],
    milestones: [{ date: '2022', text: '' }],
  });
  expect(line?.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
  expect(line?.phases.map(({ from, to }) => [from, to].map((share) => share.toFixed(2)))).toEqual([
    ['0.00', '0.67'],
    ['0.67', '1.00'],
  ]);
  expect(line?.milestones[0]?.at).toBeCloseTo(0.83, 2);
});
