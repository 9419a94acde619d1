import type { AgendaEvent } from '../agenda-event.ts';
import { dateOf, hourOf, isPast } from '../event-dates.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { latestDay } from '../time/partial-date.ts';

type Dated = Pick<AgendaEvent, 'start' | 'end' | 'title'>;

/** The soonest first; a vague date comes after the days that it may mean, then the title decides. */
export function compareByStart(a: Dated, b: Dated): number {
  return startKey(a).localeCompare(startKey(b)) || a.title.localeCompare(b.title, 'fr');
}

/** What is not over on a day, the soonest first. */
export function listToCome<E extends Dated>(events: readonly E[], today: CalendarDay): E[] {
  return events.filter((event) => !isPast(event, today)).sort(compareByStart);
}

/** What is over on a day, by the year in which it began; the latest first in both. */
export function groupPast<E extends Dated>(
  events: readonly E[],
  today: CalendarDay,
): { readonly year: string; readonly events: E[] }[] {
  const past = events.filter((event) => isPast(event, today)).sort((a, b) => compareByStart(b, a));
  const years = Map.groupBy(past, ({ start }) => start.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

function startKey({ start }: Dated): string {
  return `${latestDay(dateOf(start))}T${hourOf(start) ?? ''}`;
}
