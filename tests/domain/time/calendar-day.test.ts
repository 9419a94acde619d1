import { expect, test } from 'vitest';
import { addMonths, addYears, toCalendarDay } from '../../../src/domain/time/calendar-day.ts';
import { isStale } from '../../../src/domain/time/freshness.ts';

test.each([
  ['2026-11-22T22:59:00Z', '2026-11-22'],
  ['2026-11-22T23:30:00Z', '2026-11-23'],
  ['2026-07-31T22:30:00Z', '2026-08-01'],
])('in Paris, %s is %s', (instant, day) => {
  expect(toCalendarDay(new Date(instant), 'Europe/Paris')).toBe(day);
});

test('29 February has no anniversary in a common year', () => {
  expect([addYears('2024-02-29', 1), addYears('2024-02-29', -4)]).toEqual(['2025-03-01', '2020-02-29']);
});

test.each([
  ['2026-11-22', false],
  ['2025-11-22', false],
  ['2025-11-21', true],
  ['2025-11', false],
  ['2025-10', true],
  ['2025', false],
  ['2024', true],
])('checked on %s, stale on 22 November 2026: %s', (checked, expected) => {
  expect(isStale(checked, '2026-11-22')).toBe(expected);
});

test.each([
  ['2026-11-22', '2027-05-22'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-06-30', '2026-12-30'],
])('six months after %s is %s', (day, expected) => {
  expect(addMonths(day, 6)).toBe(expected);
});
