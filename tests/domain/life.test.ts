import { expect, test } from 'vitest';
import { endsSoon, isOverdue, stateAt } from '../../src/domain/life.ts';

test.each([
  ['2024', '2029', '2023-12-31', 'before'],
  ['2024', '2029', '2024-01-01', 'running'],
  ['2024', '2029', '2029-12-31', 'running'],
  ['2024', '2029', '2030-01-01', 'after'],
  ['2024-03', null, '2024-03-01', 'unknown'],
  ['2024-03', null, '2024-02-29', 'before'],
  [null, '2022', '2023-01-01', 'after'],
  [null, '2022', '2022-12-31', 'unknown'],
  [null, null, '2024-01-01', 'unknown'],
] as const)('from %s to %s, on %s: %s', (start, end, day, expected) => {
  expect(stateAt({ signed: null, start, end, status: 'unknown' }, day)).toBe(expected);
});

test.each([
  ['2022-09-22', 'unknown', '2022-09-21', 'before'],
  ['2022-09-22', 'unknown', '2022-09-22', 'unknown'],
  [null, 'preparation', '2015-01-01', 'before'],
  [null, 'active', '2015-01-01', 'unknown'],
] as const)('signed %s, %s, on %s: %s', (signed, status, day, expected) => {
  expect(stateAt({ signed, start: null, end: null, status }, day)).toBe(expected);
});

test.each([
  ['2022', 'unknown', true],
  ['2022', 'active', true],
  ['2022', 'expired', false],
  ['2026', 'active', false],
  [null, 'unknown', false],
] as const)('end %s, %s: overdue %s', (end, status, expected) => {
  expect(isOverdue({ end, status }, '2026-11-22')).toBe(expected);
});

test.each([
  ['the day itself', 'active', '2026-11-22', true],
  ['a day of the next six months', 'active', '2027-05-21', true],
  ['six months to the day is not less', 'active', '2027-05-22', false],
  ['already past', 'active', '2026-11-21', false],
  ['a month that may last beyond', 'active', '2027-05', false],
  ['a month that is surely within', 'active', '2027-04', true],
  ['this year, whatever the day', 'active', '2026', true],
  ['next year, which may be far', 'active', '2027', false],
  ['what does not run does not end soon', 'unknown', '2026-12-31', false],
  ['no end known', 'active', null, false],
] as const)('%s: ends soon', (_, status, end, expected) => {
  expect(endsSoon({ end, status }, '2026-11-22')).toBe(expected);
});
