import type { CalendarDay } from './calendar-day.ts';
import { type Life, openingOf } from './life.ts';
import { earliestDay, latestDay } from './partial-date.ts';

/** The days at which a set of initiatives can be looked at, in the order of time; none is today. */
export interface TimeScale {
  readonly past: readonly CalendarDay[];
  readonly future: readonly CalendarDay[];
}

/** Each 1 January between the first opening and the last end that a source states: before and after nothing is known. */
export function toTimeScale(lives: readonly Life[], today: CalendarDay): TimeScale {
  const openings = lives.flatMap((life) => openingOf(life) ?? []).map(earliestDay);
  const ends = lives.flatMap(({ end }) => end ?? []).map(latestDay);
  const [first = today] = openings.sort();
  const last = ends.sort().at(-1) ?? today;
  const days: CalendarDay[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) days.push(`${year}-01-01`);
  const known = days.filter((day) => day >= first && day <= last);
  return { past: known.filter((day) => day < today), future: known.filter((day) => day > today) };
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}
