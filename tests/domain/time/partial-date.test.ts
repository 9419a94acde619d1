import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earliestDay,
  formatPartialDate,
  isPartialDate,
  latestDay,
} from '../../../src/domain/time/partial-date.ts';

const precision = fc.constantFrom('2024'.length, '2024-02'.length, '2024-02-29'.length);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, '2024-02-29'.length));
const partialDate = fc.tuple(day, precision).map(([text, length]) => text.slice(0, length));

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13', false],
  ['2024-00', false],
  ['2024-1', false],
  ['24', false],
  ['', false],
  ['2024-02-29T00:00', false],
  ['29/02/2024', false],
])('%j is a date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

describe('the days that a date may mean', () => {
  test('are days, in order, and the day itself when it is one', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [earliestDay(date), latestDay(date)];
        expect([first, last].every((text) => isPartialDate(text) && text.startsWith(date))).toBe(true);
        expect(first <= last).toBe(true);
      }),
    );
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
  ])('%s goes from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
});

test.each([
  ['2024', '2024'],
  ['2025-04', 'avril 2025'],
  ['2022-03-01', '1er mars 2022'],
  ['2022-01-27', '27 janvier 2022'],
])('%s reads « %s »', (date, expected) => {
  expect(formatPartialDate(date)).toBe(expected);
});
