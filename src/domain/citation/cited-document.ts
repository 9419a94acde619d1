import type { PartialDate } from '../time/partial-date.ts';

/** A document that a text rests on, by its title; some are not public, or bear no date. */
export interface CitedDocument {
  readonly title: string;
  readonly date: PartialDate | null;
  readonly url: string | null;
}
