import { dateOf, type EventSpan, hourOf, isDay, toInstant } from '../event-dates.ts';
import { type CalendarDay, nextDay } from './calendar-day.ts';

/** The time that an event takes in a calendar: whole days, `after` being the first day without it, or instants. */
export type CalendarSpan =
  | { readonly wholeDays: true; readonly first: CalendarDay; readonly after: CalendarDay }
  | { readonly wholeDays: false; readonly start: Date; readonly end: Date | null };

/**
 * Null where the month or the year is all that is known: a calendar would have to invent a day. Whole days where an
 * hour is missing at one end; no end where none is known, rather than a guessed duration.
 */
export function toCalendarSpan({ start, end }: EventSpan, timeZone: string): CalendarSpan | null {
  const [first, last] = [dateOf(start), dateOf(end ?? start)];
  if (!isDay(first) || !isDay(last)) return null;
  const lacksHour = [start, end].some((moment) => moment !== null && hourOf(moment) === null);
  if (lacksHour) return { wholeDays: true, first, after: nextDay(last) };
  return {
    wholeDays: false,
    start: toInstant(start, timeZone),
    end: end === null ? null : toInstant(end, timeZone),
  };
}
