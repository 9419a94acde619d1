import { expect, test } from 'vitest';
import { toTimeScale } from '../../../src/domain/time/time-scale.ts';

const life = (start: string | null, end: string | null, signed: string | null = null) => ({
  signed,
  start,
  end,
});

test('goes from the first opening to the last end, today apart', () => {
  expect(toTimeScale([life('2023', '2024'), life('2024-06', '2028-06-30')], '2026-11-26')).toEqual({
    past: ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
    future: ['2027-01-01', '2028-01-01'],
  });
});

test('a signature opens a contract whose start is not stated', () => {
  expect(toTimeScale([life(null, null, '2024-10')], '2026-11-26').past).toEqual(['2025-01-01', '2026-01-01']);
});

test('today is no day of the scale, even on 1 January', () => {
  expect(toTimeScale([life('2025', '2027')], '2026-01-01')).toEqual({
    past: ['2025-01-01'],
    future: ['2027-01-01'],
  });
});

test.each([[[]], [[life(null, null)]]])('without dates there is nothing to go through: %j', (lives) => {
  expect(toTimeScale(lives, '2026-11-26')).toEqual({ past: [], future: [] });
});
