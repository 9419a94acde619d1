import type { Initiative } from '../initiative.ts';
import type { CalendarDay } from './calendar-day.ts';
import { earliestDay, latestDay } from './partial-date.ts';

/** Running initiatives whose stated end is still to come, the nearest first. */
export function endingNext<T extends Initiative>(initiatives: readonly T[], today: CalendarDay): T[] {
  return initiatives
    .filter(({ status, end }) => status === 'active' && end !== null && latestDay(end) >= today)
    .sort((a, b) => latestDay(a.end ?? '').localeCompare(latestDay(b.end ?? '')));
}

/** Initiatives whose signature is known, the latest first; of an imprecise date, what it may mean at the earliest. */
export function signedLast<T extends Initiative>(initiatives: readonly T[]): T[] {
  return initiatives
    .filter(({ signed }) => signed !== null)
    .sort((a, b) => earliestDay(b.signed ?? '').localeCompare(earliestDay(a.signed ?? '')));
}
