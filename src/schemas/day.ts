import { partialDate } from './fields.ts';

/** A whole day, `2026-11-22`. */
export function day() {
  return partialDate().refine((date) => date.length === '2026-11-22'.length, {
    error: 'Un jour est attendu : 2026-11-22.',
  });
}
