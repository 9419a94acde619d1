import { expect, test } from 'vitest';
import { type EventSubject, isAbout } from '../../../src/domain/agenda/event-subject.ts';
import { anEvent, aPlace } from '../an-event.ts';

const event = anEvent({
  themes: ['evaluation', 'participation'],
  programmes: ['alliance'],
  resources: ['bilan'],
  territories: ['cls-medoc', '86'],
  places: [aPlace({ commune: '64102' }), aPlace({ commune: '97411' }), aPlace()],
});
const departementsOf = new Map([
  ['cls-medoc', ['33']],
  ['cls-agen', ['47']],
]);

test.each<[EventSubject, boolean]>([
  [{ theme: 'evaluation' }, true],
  [{ theme: 'precarite' }, false],
  [{ programme: 'alliance' }, true],
  [{ programme: 'accompagne-moi' }, false],
  [{ resource: 'bilan' }, true],
  [{ initiative: 'cls-medoc' }, true],
  [{ initiative: 'cls-agen' }, false],
  [{ departement: '86' }, true],
  [{ departement: '33' }, true],
  [{ departement: '64' }, true],
  [{ departement: '974' }, true],
  [{ departement: '47' }, false],
  [{ theme: 'evaluation', departement: '33' }, true],
  [{ theme: 'evaluation', departement: '47' }, false],
])('about %o: %s', (subject, expected) => {
  expect(isAbout(event, subject, departementsOf)).toBe(expected);
});
