/** A date as precise as its source, never filled in: `2024`, `2025-04` or `2022-01-27`. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date of the calendar, of any of the three precisions. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** First day that the date may mean: `2024` → `2024-01-01`. */
export function earliestDay(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that the date may mean: `2024-02` → `2024-02-29`. */
export function latestDay(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month)))}`;
}

/** Made once: a formatter costs more than a page of dates. */
const monthNames = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });

/** As a French reader writes it, no more precise than the source: « 2024 », « avril 2025 », « 1er mars 2022 ». */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return String(year);
  const monthName = monthNames.format(new Date(`${year}-${month}-01T00:00:00Z`));
  if (day === undefined) return `${monthName} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${monthName} ${year}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
