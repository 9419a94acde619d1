import { getCollection } from 'astro:content';
import type { AgendaEvent } from '../domain/agenda-event.ts';
import { dateOf } from '../domain/event-dates.ts';
import { latestDay } from '../domain/partial-date.ts';

/** The published events, the latest first. */
export async function getEvents(): Promise<AgendaEvent[]> {
  const entries = await getCollection('events', ({ data }) => !data.draft);
  const dayOf = (event: AgendaEvent) => latestDay(dateOf(event.start));
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.title.localeCompare(b.title, 'fr'));
}
