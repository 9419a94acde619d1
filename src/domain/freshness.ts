import { addYears, type CalendarDay } from './calendar-day.ts';
import { latestDay, type PartialDate } from './partial-date.ts';

/** Whether nobody has read the source for more than twelve months. A month or a year counts until its last day. */
export function isStale(checked: PartialDate, today: CalendarDay): boolean {
  return latestDay(checked) < addYears(today, -1);
}
