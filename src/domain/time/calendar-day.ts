/** A day of the calendar, `2026-11-22`: comparable as text. */
export type CalendarDay = string;

/** The day that it is somewhere at an instant; the build passes its own, so that every page has one « today ». */
export function toCalendarDay(instant: Date, timeZone: string): CalendarDay {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

/** The same day some years away; 29 February becomes 1 March where there is none. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/** The same day some months later; the last day of a shorter month where there is none. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export function nextDay(day: CalendarDay): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
