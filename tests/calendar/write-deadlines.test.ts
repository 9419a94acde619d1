import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeDeadlines } from '../../src/calendar/write-deadlines.ts';
import type { LocatedInitiative } from '../../src/domain/located-initiative.ts';
import { run } from '../../src/pipeline/run.ts';
import { readProject, root } from '../pipeline/project.ts';

const initiatives = run(readProject(root)).dataset?.initiatives ?? [];
const [model] = initiatives;

/** Reads the calendar back with a parser that is not the writer's. */
function readBack(listed: readonly LocatedInitiative[]) {
  const text = writeDeadlines(listed, (id) => `https://exemple.fr/${id}/`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function readOne(facts: Partial<LocatedInitiative>) {
  if (!model) throw new Error('the data is empty');
  const [event] = readBack([{ ...model, id: 'cls-essai', name: 'Contrat', status: 'active', ...facts }]);
  return event;
}

test('an end known to the day is on its day', () => {
  const event = readOne({ end: '2028-03-31' });
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2028-03-31', '2028-04-01']);
  expect(event?.summary).toBe('Échéance : Contrat');
});

test.each([
  ['2028', '2028-01-01', 'Échéance en 2028 (jour non précisé) : Contrat'],
  ['2028-06', '2028-06-01', 'Échéance en juin 2028 (jour non précisé) : Contrat'],
])('an end known as %s warns on the first day that it may mean, and says so', (end, first, summary) => {
  const event = readOne({ end });
  expect(event?.startDate.toString()).toBe(first);
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.summary).toBe(summary);
  expect(event?.description).toContain('sans donner le jour');
});

test.each([
  ['an end that is not known', { end: null }],
  ['what is over', { end: '2018', status: 'expired' }],
  ['what nobody knows to run', { end: '2022', status: 'unknown' }],
] as const)('%s has no entry', (_, facts) => expect(readOne(facts)).toBeUndefined());

test('every running initiative with an end has one entry, under a name that stays', () => {
  const expected = initiatives.filter(({ end, status }) => end !== null && status === 'active');
  expect(readBack(initiatives).map(({ uid }) => uid)).toEqual(
    expected.map(({ id }) => `${id}@echeances.region-75`),
  );
});
