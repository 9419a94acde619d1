import type { SearchKind } from './search-kinds.ts';

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  /** Its place or its date, in few words; empty where neither helps. */
  readonly note: string;
  /** Other names that stand for it as well as its title: a postcode, a code, a former name, an acronym. */
  readonly names: readonly string[];
  /** Names of the communes that an initiative covers: somebody who names one looks for what covers it. */
  readonly covers: readonly string[];
  /** Phrases that it should be found by, besides what is shown: keywords, kinds. */
  readonly words: readonly string[];
  /** Plain text to search and to quote. */
  readonly text: string;
  /** Words of a longer text that is not told: it can be found by them, not quoted. */
  readonly rest: string;
  /** From 0 to 9: of two equals, the larger comes first. */
  readonly size: number;
}

/** Phrases that mean the same, in any order: « CLSM », « conseil local de santé mentale ». */
export type Synonyms = readonly string[];

/** Everything that the search knows. */
export interface SearchCorpus {
  readonly documents: readonly SearchDocument[];
  readonly synonyms: readonly Synonyms[];
}
