import { getCollection, getEntry, render } from 'astro:content';
import { compareByStart } from '../domain/agenda/event-lists.ts';
import { type EventSubject, isAbout } from '../domain/agenda/event-subject.ts';
import type { AgendaEvent } from '../domain/agenda-event.ts';
import { getInitiatives } from './initiatives.ts';

/** The published events, the latest first. */
export async function getEvents(): Promise<AgendaEvent[]> {
  const entries = await getCollection('events', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => compareByStart(b, a));
}

/** The published events about a theme, a programme, a notice, an initiative or a département, the latest first. */
export async function getEventsAbout(subject: EventSubject): Promise<AgendaEvent[]> {
  const [events, initiatives] = await Promise.all([getEvents(), getInitiatives()]);
  const departementsOf = new Map(initiatives.map(({ id, departements }) => [id, departements]));
  return events.filter((event) => isAbout(event, subject, departementsOf));
}

/** The free note under an event, as a component; null where nobody wrote one. */
export async function getEventNote(id: string) {
  const entry = await getEntry('events', id);
  return entry?.body?.trim() ? (await render(entry)).Content : null;
}
