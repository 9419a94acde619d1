import { expect, test } from 'vitest';
import {
  endsBeforeItBegins,
  formatEventDates,
  isEventMoment,
  isPast,
  toInstant,
} from '../../src/domain/event-dates.ts';

test.each([
  ['2024', true],
  ['2025-04', true],
  ['2022-01-27', true],
  ['2022-01-27T10:00', true],
  ['2022-02-30T10:00', false],
  ['2022-01-27T24:00', false],
  ['2022-01-27T10:00+01:00', false],
  ['2022-01T10:00', false],
])('%s is a moment: %s', (text, expected) => {
  expect(isEventMoment(text)).toBe(expected);
});

test.each([
  ['2017-01-19', null, '19 janvier 2017'],
  ['2024', null, '2024'],
  ['2025-04', null, 'avril 2025'],
  ['2022-01-27T10:00', null, '27 janvier 2022 à 10 h'],
  ['2022-05-09T09:30', '2022-05-09T17:00', '9 mai 2022, de 9 h 30 à 17 h'],
  ['2021-10-13', '2021-10-15', 'du 13 au 15 octobre 2021'],
  ['2025-09-28', '2025-10-02', 'du 28 septembre au 2 octobre 2025'],
  ['2025-05-01', '2025-06-01', 'du 1er mai au 1er juin 2025'],
  ['2025-12-30', '2026-01-02', 'du 30 décembre 2025 au 2 janvier 2026'],
  ['2025-10', '2025-11', 'd’octobre à novembre 2025'],
  ['2025-03', '2025-11', 'de mars à novembre 2025'],
  ['2024', '2025', 'de 2024 à 2025'],
  ['2024-03', '2024-03-12', 'de mars au 12 mars 2024'],
])('%s to %s reads « %s »', (start, end, expected) => {
  expect(formatEventDates({ start, end }).replaceAll('\u00a0', ' ')).toBe(expected);
});

test.each([
  ['2026-11-21', null, true],
  ['2026-11-22T10:00', null, false],
  ['2026-11-20', '2026-11-22', false],
  ['2026-11', null, false],
  ['2026', null, false],
  ['2025', null, true],
])('%s to %s is past on 22 November 2026: %s', (start, end, expected) => {
  expect(isPast({ start, end }, '2026-11-22')).toBe(expected);
});

test.each([
  ['2021-10-15', '2021-10-13', true],
  ['2022-05-09T17:00', '2022-05-09T09:30', true],
  ['2022-05-09T17:00', '2022-05-09', false],
  ['2022-05-09', '2022-05', false],
  ['2022-05', '2022-04', true],
  ['2022-05', '2022', false],
])('%s to %s ends before it begins: %s', (start, end, expected) => {
  expect(endsBeforeItBegins({ start, end })).toBe(expected);
});

test.each([
  ['2022-01-27T10:00', '2022-01-27T09:00:00.000Z'],
  ['2022-07-27T10:00', '2022-07-27T08:00:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
])('%s in Paris is %s', (moment, expected) => {
  expect(toInstant(moment, 'Europe/Paris').toISOString()).toBe(expected);
});
