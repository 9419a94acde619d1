import type { SearchDocument } from '../domain/search/search-document.ts';
import type { SearchKind } from '../domain/search/search-kinds.ts';
import type { Excerpt, Mark } from '../domain/search/text-marks.ts';

/** One thing found, with what its reader should see of the match. */
export interface Hit extends Pick<SearchDocument, 'kind' | 'url' | 'title' | 'note'> {
  /** What its reader calls the kind. */
  readonly label: string;
  readonly titleMarks: readonly Mark[];
  readonly excerpt: Excerpt | null;
}

export interface SearchRequest {
  readonly query: string;
  /** One kind only; null for all. */
  readonly kind: SearchKind | null;
  /** How many hits to tell in full. */
  readonly limit: number;
}

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** How many there are of the kind asked for. */
  readonly total: number;
  /** How many of each kind, whatever kind was asked for. */
  readonly counts: Partial<Record<SearchKind, number>>;
  /** Where nothing is found: a question near to this one that has an answer, or null. */
  readonly suggestion: string | null;
}

/** What the pages ask; how it finds is its own affair. */
export interface SearchEngine {
  search(request: SearchRequest): SearchAnswer;
}
