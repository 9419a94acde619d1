import {
  earliestDay,
  formatPartialDate,
  isPartialDate,
  latestDay,
  type PartialDate,
} from './time/partial-date.ts';

/** A `PartialDate`, or a day and an hour on the clock of the place: `2022-01-27T10:00`. Never with an offset. */
export type EventMoment = string;

/** When an event is held, as precisely as a source says. Without an end, it is that of one moment, day, month or year. */
export interface EventSpan {
  readonly start: EventMoment;
  readonly end: EventMoment | null;
}

const dayAndHour = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

export function isEventMoment(text: string): boolean {
  const match = dayAndHour.exec(text);
  return match?.[1] === undefined ? isPartialDate(text) : isPartialDate(match[1]);
}

/** The date without its hour, as precise as it was. */
export function dateOf(moment: EventMoment): PartialDate {
  return moment.split('T', 1)[0] ?? moment;
}

/** `10:00`, or null where the hour is not known. */
export function hourOf(moment: EventMoment): string | null {
  return moment.split('T')[1] ?? null;
}

/** Whether nothing of it is left to come on a day (`2026-11-22`). A vague date ends with its month or its year. */
export function isPast({ start, end }: EventSpan, today: string): boolean {
  return latestDay(dateOf(end ?? start)) < today;
}

/** Whether the end is before the start, however vague the dates are read. */
export function endsBeforeItBegins({ start, end }: EventSpan): boolean {
  if (end === null) return false;
  const sameDay = dateOf(start) === dateOf(end) && hourOf(start) !== null && hourOf(end) !== null;
  return sameDay ? end < start : latestDay(dateOf(end)) < earliestDay(dateOf(start));
}

/** As a French reader writes it: « du 13 au 15 octobre 2021 », « 9 mai 2022, de 9 h 30 à 17 h ». */
export function formatEventDates({ start, end }: EventSpan): string {
  const [first, last] = [dateOf(start), dateOf(end ?? start)];
  if (first === last) return formatPartialDate(first) + formatHours(hourOf(start), end && hourOf(end));
  return `${fromWord(first)}${shorten(first, last)} ${isDay(last) ? 'au' : 'à'} ${formatPartialDate(last)}`;
}

/** « du 13 », « de mars », « d’octobre ». */
function fromWord(date: PartialDate): string {
  if (isDay(date)) return 'du ';
  return /^[ao]/.test(formatPartialDate(date)) ? 'd’' : 'de ';
}

/** Whether the date is known to the day. */
export function isDay(date: PartialDate): boolean {
  return date.length === '2022-01-27'.length;
}

/** The first date without what the last one repeats: « 13 », « 28 septembre ». */
function shorten(first: PartialDate, last: PartialDate): string {
  const [firstWords, lastWords] = [formatPartialDate(first).split(' '), formatPartialDate(last).split(' ')];
  while (firstWords.length > 1 && firstWords.at(-1) === lastWords.pop()) firstWords.pop();
  return firstWords.join(' ');
}

function formatHours(from: string | null, to: string | null): string {
  if (from === null) return '';
  return to === null ? ` à ${formatHour(from)}` : `, de ${formatHour(from)} à ${formatHour(to)}`;
}

function formatHour(hour: string): string {
  const [hours, minutes] = hour.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** The instant that a clock of the zone shows so. Asks the zone twice, for the days on which the clocks change. */
export function toInstant(moment: EventMoment, timeZone: string): Date {
  const asUtc = Date.parse(`${moment}:00Z`);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

/** How far the clocks of the zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${shown.format(instant).replace(' ', 'T')}Z`) - instant;
}
