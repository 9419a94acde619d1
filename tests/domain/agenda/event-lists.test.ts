import { expect, test } from 'vitest';
import { groupPast, listToCome } from '../../../src/domain/agenda/event-lists.ts';
import { phaseOf } from '../../../src/domain/agenda/event-phase.ts';
import { anEvent } from '../an-event.ts';

const today = '2026-11-22';
const on = (start: string, end: string | null = null) => anEvent({ title: start, start, end });
const events = [
  on('2026-12'),
  on('2026-12-10T18:00'),
  on('2026-12-10T09:00'),
  on('2026-11-20', '2026-11-22'),
  on('2027'),
  on('2026-12-31'),
  on('2026-11-21'),
  on('2025-12-30', '2026-01-02'),
  on('2026-11-21T18:00'),
  on('2025'),
];

test('what is to come begins with the soonest; a month follows the days that it may mean', () => {
  expect(listToCome(events, today).map(({ start }) => start)).toEqual([
    '2026-11-20',
    '2026-12-10T09:00',
    '2026-12-10T18:00',
    '2026-12',
    '2026-12-31',
    '2027',
  ]);
});

test('what is past is under the year in which it began, the latest first', () => {
  const years = groupPast(events, today).map(({ year, events }) => [year, events.map(({ start }) => start)]);
  expect(years).toEqual([
    ['2026', ['2026-11-21T18:00', '2026-11-21']],
    ['2025', ['2025', '2025-12-30']],
  ]);
});

test('every event is in one list', () => {
  const past = groupPast(events, today).flatMap((group) => group.events);
  expect(listToCome(events, today).length + past.length).toBe(events.length);
});

test.each([
  ['2026-11-21', null, 'past'],
  ['2026-11-22', null, 'ongoing'],
  ['2026-11-22T18:00', null, 'ongoing'],
  ['2026-11-20', '2026-11-25', 'ongoing'],
  ['2026-11', null, 'ongoing'],
  ['2026-11-23', null, 'upcoming'],
  ['2026-12', null, 'upcoming'],
  ['2025', null, 'past'],
])('%s to %s is %s on 22 November 2026', (start, end, expected) => {
  expect(phaseOf({ start, end }, today)).toBe(expected);
});
