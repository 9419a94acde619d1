import type { Status } from '../initiative.ts';
import { addMonths, type CalendarDay } from './calendar-day.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** The dates of an initiative, as precise as known. */
export interface Life {
  readonly signed: PartialDate | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

/** From when it runs: its start, or the signature of a contract whose start is not stated. */
export function openingOf({ start, signed }: Pick<Life, 'start' | 'signed'>): PartialDate | null {
  return start ?? signed;
}

/** A life, and what its source said of it on the day it was last read. */
export interface ToldLife extends Life {
  readonly status: Status;
  readonly checked: PartialDate;
}

/**
 * How it stood on a day. `lapsed`: its stated end had passed, and nothing says what followed; `unknown`: the dates do
 * not allow to say. Neither means closed. A date without its day counts for all of the year, or month, that it names.
 */
export type StateAt = 'before' | 'running' | 'lapsed' | 'unknown' | 'after';

export function stateAt(life: ToldLife, day: CalendarDay): StateAt {
  const { status, end } = life;
  const opening = openingOf(life);
  const told = latestDay(life.checked);
  if (opening === null ? status === 'preparation' && day <= told : day < earliestDay(opening))
    return 'before';
  if (end !== null && day > latestDay(end)) return status === 'expired' ? 'after' : 'lapsed';
  if (status === 'expired' && end === null && day >= told) return 'after';
  const ranWhenTold = status === 'active';
  if (opening === null) return ranWhenTold && end !== null && day >= told ? 'running' : 'unknown';
  return end !== null || (ranWhenTold && day <= told) ? 'running' : 'unknown';
}

/** The status that stands for a state, so that a past day looks as today does. */
export const statusOfState: Readonly<Record<StateAt, Status>> = {
  before: 'preparation',
  running: 'active',
  lapsed: 'unknown',
  unknown: 'unknown',
  after: 'expired',
};

/** The end that the source states lies in the past, and no source says that it was renewed or closed. */
export function isOverdue(life: Pick<Life, 'end'> & { readonly status: Status }, today: string): boolean {
  return life.end !== null && latestDay(life.end) < today && life.status !== 'expired';
}

/** It runs, and whatever the stated end may mean lies between today and six months from now. */
export function endsSoon(life: Pick<Life, 'end'> & { readonly status: Status }, today: string): boolean {
  if (life.end === null || life.status !== 'active') return false;
  const last = latestDay(life.end);
  return today <= last && last < addMonths(today, 6);
}
