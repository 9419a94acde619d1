import { dateOf, type EventSpan, isPast } from '../event-dates.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { earliestDay } from '../time/partial-date.ts';

/** Where an event stands on a day. « Date passée » says that the day is over, not that the event was held. */
export const eventPhases = {
  upcoming: { label: 'À venir' },
  ongoing: { label: 'En cours' },
  past: { label: 'Date passée' },
} as const;
export type EventPhase = keyof typeof eventPhases;

/** A month or a year given alone is under way from its first day to its last. */
export function phaseOf(span: EventSpan, today: CalendarDay): EventPhase {
  if (isPast(span, today)) return 'past';
  return earliestDay(dateOf(span.start)) <= today ? 'ongoing' : 'upcoming';
}
