import type { Life } from './life.ts';
import { formatPartialDate, type PartialDate } from './partial-date.ts';

/** From when until when, in a few words. What is not known is said, and « depuis » is never assumed. */
export function formatPeriod({ start, end }: Pick<Life, 'start' | 'end'>): string {
  if (start !== null && end !== null) return `${formatPartialDate(start)}\u00a0– ${formatPartialDate(end)}`;
  if (start !== null) return `Dès ${isDay(start) ? 'le ' : ''}${formatPartialDate(start)}, fin non précisée`;
  if (end !== null) return `Jusqu’${isDay(end) ? 'au' : 'en'} ${formatPartialDate(end)}, début non précisé`;
  return 'Dates non précisées';
}

function isDay(date: PartialDate): boolean {
  return date.length === '2022-01-27'.length;
}
