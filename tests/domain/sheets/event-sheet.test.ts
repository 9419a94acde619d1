import { expect, test } from 'vitest';
import type { LocatedInitiative } from '../../../src/domain/located-initiative.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import {
  describeEvent,
  type EventSurroundings,
  toEventSheet,
} from '../../../src/domain/sheets/event-sheet.ts';
import { anEvent, aPlace } from '../an-event.ts';

const initiative = (id: string, communes: string[]) => ({ id, communes }) as unknown as LocatedInitiative;
const from: EventSurroundings = {
  themes: [
    { slug: 'precarite', title: 'Précarité', summary: '', order: 1, essentials: [], terms: [] },
    { slug: 'evaluation', title: 'Évaluation', summary: '', order: 2, essentials: [], terms: [] },
  ],
  programmes: [],
  initiatives: [
    initiative('cls-medoc', ['33424']),
    initiative('clsm-medoc', ['33424', '33540']),
    initiative('cls-agen', ['47001']),
  ],
  departements: [
    { code: '15', name: 'Cantal', inRegion: false },
    { code: '33', name: 'Gironde', inRegion: true },
    { code: '47', name: 'Lot-et-Garonne', inRegion: true },
  ],
  resources: [],
  posts: [],
  today: '2026-11-22',
};

test('an initiative that the event is about is not told again among those that cover the place', () => {
  const places = [aPlace({ commune: '33424' })];
  const sheet = toEventSheet(anEvent({ places, territories: ['cls-medoc', '15'] }), from);
  expect(sheet.initiatives.map(({ id }) => id)).toEqual(['cls-medoc']);
  expect(sheet.around.map(({ id }) => id)).toEqual(['clsm-medoc']);
  expect(sheet.departements.map(({ code }) => code)).toEqual(['15', '33']);
});

test('a programme is told, whichever of the two names the other', () => {
  const programme = (id: string, events: string[]) => ({ id, events }) as unknown as Programme;
  const programmes = [programme('alliance', []), programme('suivi', ['journee']), programme('autre', [])];
  const sheet = toEventSheet(anEvent({ id: 'journee', programmes: ['alliance'] }), { ...from, programmes });
  expect(sheet.programmes.map(({ id }) => id)).toEqual(['alliance', 'suivi']);
});

test.each([
  ['2020-01-01', '2025-11-22', false],
  ['2020-01-01', '2025-11-21', true],
  ['2026-11-22', null, false],
  ['2025-10', null, true],
])('added on %s and checked on %s, it is stale: %s', (added, checked, stale) => {
  expect(toEventSheet(anEvent({ added, checked }), from).stale).toBe(stale);
});

test('the description begins with when and where, and never with a gap', () => {
  const facts = { start: '2025-10-06', end: '2025-10-19', themes: ['evaluation', 'precarite'] };
  const describe = (event: ReturnType<typeof anEvent>) => describeEvent(toEventSheet(event, from));
  expect(describe(anEvent({ ...facts, places: [aPlace({ name: 'France' })] }))).toBe(
    'Du 6 au 19 octobre 2025, France\u00a0: Journée. Précarité, Évaluation.',
  );
  expect(describe(anEvent(facts))).toBe('Du 6 au 19 octobre 2025\u00a0: Journée. Précarité, Évaluation.');
});
