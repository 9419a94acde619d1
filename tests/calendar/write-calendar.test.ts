import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toSiteCalendar } from '../../src/calendar/site-calendar.ts';
import { writeCalendar } from '../../src/calendar/write-calendar.ts';
import type { AgendaEvent } from '../../src/domain/agenda-event.ts';
import { anEvent, aPlace } from '../domain/an-event.ts';

const context = toSiteCalendar('https://example.org', [
  { slug: 'sante-mentale', title: 'Santé mentale', summary: '', order: 1, essentials: [], terms: [] },
]);

/** Reads a calendar back with a parser that is not the writer's. */
function readBack(...events: AgendaEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar(events, context)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function readOne(facts: Partial<AgendaEvent>) {
  const [event] = readBack(anEvent(facts));
  if (!event) throw new Error('the calendar is empty');
  return event;
}

describe('time', () => {
  test.each([
    ['winter', '2022-01-27T10:00', null, '2022-01-27T09:00:00Z', null],
    ['summer', '2022-07-27T10:00', '2022-07-27T12:30', '2022-07-27T08:00:00Z', '2022-07-27T10:30:00Z'],
    [
      'the night the clocks go on',
      '2026-03-29T01:30',
      '2026-03-29T03:30',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    [
      'the night the clocks go back',
      '2026-10-25T01:30',
      '2026-10-25T03:30',
      '2026-10-24T23:30:00Z',
      '2026-10-25T02:30:00Z',
    ],
    ['midnight', '2026-07-01T00:00', null, '2026-06-30T22:00:00Z', null],
  ])('hours of Paris, %s', (_, start, end, first, last) => {
    const event = readOne({ start, end });
    expect(event.startDate.toString()).toBe(first);
    expect(event.component.getFirstPropertyValue('dtend')?.toString() ?? null).toBe(last);
  });

  test.each([
    ['2017-01-19', null, '2017-01-19', '2017-01-20'],
    ['2021-10-13', '2021-10-15', '2021-10-13', '2021-10-16'],
    ['2026-03-29', null, '2026-03-29', '2026-03-30'],
    ['2023-12-31', null, '2023-12-31', '2024-01-01'],
    ['2024-02-28', '2024-02-29', '2024-02-28', '2024-03-01'],
    ['2026-05-04T10:00', '2026-05-05', '2026-05-04', '2026-05-06'],
  ])('%s to %s takes whole days, the day after excluded', (start, end, first, after) => {
    const event = readOne({ start, end });
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([first, after]);
  });

  test.each([
    ['2026-12', null],
    ['2026', null],
    ['2026-11', '2026-12'],
    ['2026-11-30', '2026-12'],
  ])('%s to %s is in no calendar: it has no day', (start, end) => {
    expect(readBack(anEvent({ start, end }))).toEqual([]);
  });
});

test('a calendar names the zone of its hours', () => {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar([], context)));
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Paris');
});

describe('words', () => {
  test('several sites are one event', () => {
    const places = [
      aPlace({ name: 'Rectorat', street: '92 rue de Marseille', town: 'Lyon' }),
      aPlace({ name: 'INSPé', town: 'Aurillac' }),
    ];
    expect(readOne({ places }).location).toBe('Rectorat, 92 rue de Marseille, Lyon\u00a0; INSPé, Aurillac');
  });

  test.each([
    ['visio', 'En ligne'],
    ['presentiel', null],
  ] as const)('without a place, %s is at « %s »', (mode, location) => {
    expect(readOne({ mode }).location).toBe(location);
  });

  test('a mixed event is somewhere and online', () => {
    expect(readOne({ mode: 'hybride', places: [aPlace()] }).location).toBe('Salle des fêtes\u00a0; En ligne');
  });

  test('separators, breaks, accents and long lines come back as they were', () => {
    const title = 'Santé ; ville, école \\ « œuvre » : 🌻 à l’envi, '.repeat(4).trim();
    const event = readOne({ title, abstract: 'Une ligne.\nUne autre.', caveat: 'Date à confirmer.' });
    expect(event.summary).toBe(title);
    expect(event.description).toBe('Une ligne.\nUne autre.\n\nÀ savoir\u00a0: Date à confirmer.');
  });

  test('it links to its sheet and names its themes', () => {
    const { component } = readOne({});
    expect(component.getFirstPropertyValue('url')).toBe('https://example.org/agenda/journee/');
    expect(component.getFirstPropertyValue('categories')).toBe('Santé mentale');
  });

  test('what is cancelled says so; what is not claims nothing', () => {
    expect(readOne({ cancelled: true }).component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(readOne({}).component.getFirstPropertyValue('status')).toBeNull();
  });
});

describe('identity', () => {
  test('a UID holds the name of the file, and survives a move of the site and new facts', () => {
    const moved = { ...context, ...toSiteCalendar('https://elsewhere.example', []) };
    const written = writeCalendar([anEvent({ title: 'Autre titre', start: '2027-01-01' })], moved);
    expect(written).toContain(`UID:${readOne({}).uid}\r\n`);
    expect(readOne({}).uid).toMatch(/^journee@/);
  });

  test('two builds write the same bytes, stamped with the day of the file', () => {
    const event = anEvent({ added: '2026-11', checked: '2026-11-25' });
    expect(writeCalendar([event], context)).toBe(writeCalendar([event], context));
    expect(readOne(event).component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-11-25T00:00:00Z',
    );
  });
});
