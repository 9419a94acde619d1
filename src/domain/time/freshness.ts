import { addYears, type CalendarDay } from './calendar-day.ts';
import { latestDay, type PartialDate } from './partial-date.ts';

/** The latest day on which a source was read: of when the whole is. `today` where there is nothing. */
export function latestCheck(
  rows: readonly { readonly checked: PartialDate }[],
  today: CalendarDay,
): PartialDate {
  return (
    rows
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? today
  );
}

/** Whether nobody has read the source for more than twelve months. A month or a year counts until its last day. */
export function isStale(checked: PartialDate, today: CalendarDay): boolean {
  return latestDay(checked) < addYears(today, -1);
}
