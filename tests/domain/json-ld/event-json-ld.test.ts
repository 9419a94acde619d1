import { expect, test } from 'vitest';
import { toEventJsonLd } from '../../../src/domain/json-ld/event-json-ld.ts';
import { anEvent, aPlace } from '../an-event.ts';

const context = {
  url: 'https://example.org/agenda/journee/',
  timeZone: 'Europe/Paris',
  themes: ['Précarité'],
};
const say = (facts: Parameters<typeof anEvent>[0]) => toEventJsonLd(anEvent(facts), context);

test.each([
  ['2025', '2025'],
  ['2025-04', '2025-04'],
  ['2025-04-01', '2025-04-01'],
  ['2025-04-01T10:00', '2025-04-01T08:00:00.000Z'],
])('the start %s is %s, no more precise than known', (start, startDate) => {
  expect(say({ start })).toMatchObject({ startDate });
});

test('every site is a location, with what is known of its address', () => {
  const places = [
    aPlace({ name: 'Auditorium', street: '41 quai d’Orsay', town: '75007 Paris' }),
    aPlace({ name: 'Talence', commune: '33522' }),
    aPlace({ name: 'France' }),
  ];
  expect(say({ places })).toMatchObject({
    location: [
      { name: 'Auditorium', address: { postalCode: '75007', addressLocality: 'Paris' } },
      { name: 'Talence', address: { addressLocality: 'Talence' } },
      { '@type': 'Place', name: 'France' },
    ],
  });
});

test('an event online is at the address where one takes part', () => {
  const facts = { mode: 'visio', website: 'https://a.example/', registration: 'https://b.example/' } as const;
  expect(say(facts)).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [{ '@type': 'VirtualLocation', url: 'https://b.example/' }],
  });
});

test.each([
  [true, 'https://schema.org/EventCancelled'],
  [false, 'https://schema.org/EventScheduled'],
])('cancelled: %s is %s', (cancelled, eventStatus) => {
  expect(say({ cancelled })).toMatchObject({ eventStatus });
});

test('unknown facts are left out, never null', () => {
  const text = JSON.stringify(say({}));
  for (const word of ['null', 'endDate', 'location', 'organizer', 'audience', 'sameAs'])
    expect(text).not.toContain(word);
});
