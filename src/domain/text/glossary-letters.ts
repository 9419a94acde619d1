import type { GlossaryTerm } from '../glossary-term.ts';
import { slugify } from '../urls.ts';

/** The terms under one letter of the alphabet. */
export interface LetterOfTerms {
  /** Capital, without accent: « école » is under E. */
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

/** In the order of a French dictionary: accents and capitals do not count. */
export function groupByLetter(terms: readonly GlossaryTerm[]): LetterOfTerms[] {
  const { compare } = new Intl.Collator('fr');
  const sorted = terms.toSorted((a, b) => compare(a.term, b.term));
  const letters = Map.groupBy(sorted, ({ term }) => slugify(term).charAt(0).toUpperCase());
  return [...letters].map(([letter, ofLetter]) => ({ letter, terms: ofLetter }));
}
