import { addMonths } from './calendar-day.ts';
import type { Status } from './initiative.ts';
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

/** Whether it ran on a day. `unknown` where the dates do not allow to say; never a guess. */
export type StateAt = 'running' | 'before' | 'after' | 'unknown';

export function stateAt(life: Life & { readonly status: Status }, day: string): StateAt {
  const opening = openingOf(life);
  if (opening === null ? life.status === 'preparation' : day < earliestDay(opening)) return 'before';
  if (life.end !== null && day > latestDay(life.end)) return 'after';
  return opening !== null && life.end !== null ? 'running' : 'unknown';
}

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
