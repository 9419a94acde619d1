import { partialDate, ruled } from './fields.ts';

/** A whole day, `2026-11-22`. */
export function day() {
  const sentence = 'Un jour est attendu : 2026-11-22.';
  const schema = partialDate().refine((date) => date.length === '2026-11-22'.length, { error: sentence });
  return ruled(schema, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, sentence);
}
