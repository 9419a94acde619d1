import type { Initiative } from '../initiative.ts';
import type { CalendarDay } from './calendar-day.ts';
import { isOverdue, openingOf } from './life.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** A stretch of the scale, both ends between 0 (its first day) and 1 (its last). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Mark extends Stretch {
  readonly kind: 'signed' | 'start' | 'end' | 'today';
  readonly date: PartialDate;
}

/** `stated`: a source covers it. `untold`: nothing found says whether it ran. `blurred`: within an imprecise date. */
export interface Segment extends Stretch {
  readonly kind: 'stated' | 'untold' | 'blurred';
}

/** The life of an initiative on a scale of whole years, ready to be drawn at any width. */
export interface LifeLine {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly segments: readonly Segment[];
  /** In the order of time; an imprecise date is as wide as what it may mean. */
  readonly marks: readonly Mark[];
  readonly overdue: boolean;
}

type Lived = Pick<Initiative, 'signed' | 'start' | 'end' | 'status'>;
const day = 86_400_000;

/** The years of a scale: the first one, and the one after the last. */
export interface Scale {
  readonly first: number;
  readonly last: number;
}

/** The scale on which all of these lives fit, and today. */
export function findScale(lives: readonly Lived[], today: CalendarDay): Scale {
  const years = [today, ...lives.flatMap(listDates)].map((date) => Number(date.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) + 1 };
}

function listDates({ signed, start, end }: Lived): PartialDate[] {
  return [signed, start, end].filter((date) => date !== null);
}

/** Null where no date is known: there is nothing to draw, and it must be said. `scale`: its own, if none is given. */
export function toLifeLine(
  life: Lived,
  today: CalendarDay,
  scale: Scale = findScale([life], today),
): LifeLine | null {
  if (listDates(life).length === 0) return null;
  const { first, last } = scale;
  const at = (text: CalendarDay) =>
    (Date.parse(text) - Date.UTC(first, 0)) / (Date.UTC(last, 0) - Date.UTC(first, 0));
  const after = (text: CalendarDay) => at(new Date(Date.parse(text) + day).toISOString().slice(0, 10));
  const stretch = (date: PartialDate): Stretch => ({
    from: at(earliestDay(date)),
    to: after(latestDay(date)),
  });
  const mark = (kind: Mark['kind'], date: PartialDate | null): Mark[] =>
    date === null ? [] : [{ kind, date, ...stretch(date) }];

  return {
    years: toTicks(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    segments: toSegments(life, stretch, stretch(today)),
    marks: [
      ...mark('signed', life.signed),
      ...mark('start', life.start),
      ...mark('end', life.end),
      ...mark('today', today),
    ].sort((a, b) => a.from - b.from),
    overdue: isOverdue(life, today),
  };
}

function toSegments(life: Lived, stretch: (date: PartialDate) => Stretch, now: Stretch): Segment[] {
  const opening = openingOf(life);
  const start = opening === null ? null : stretch(opening);
  const end = life.end === null ? null : stretch(life.end);
  const isRunning = life.status === 'active';
  const segments: Segment[] = [];
  if (start) segments.push({ kind: 'blurred', ...start });
  if (start && end) segments.push({ kind: 'stated', from: start.to, to: end.from });
  if (start && !end) segments.push({ kind: isRunning ? 'stated' : 'untold', from: start.to, to: now.from });
  if (!start && end && isRunning) segments.push({ kind: 'untold', from: 0, to: end.from });
  if (end) segments.push({ kind: 'blurred', ...end });
  if (end && life.status !== 'expired') segments.push({ kind: 'untold', from: end.to, to: now.from });
  return segments.filter((segment) => segment.to > segment.from);
}

/** At most seven years named, so that they can be read on a phone. */
function toTicks(first: number, last: number): number[] {
  const step = [1, 2, 5, 10].find((candidate) => (last - first) / candidate <= 6) ?? 20;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}
