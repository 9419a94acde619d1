import { urls } from '../urls.ts';
import { isSearchKind, type SearchKind } from './search-kinds.ts';

/** What `/recherche/` shows; its address is its state. */
export interface SearchState {
  readonly query: string;
  /** One kind only; null for all. */
  readonly kind: SearchKind | null;
}

/** An unknown kind is no kind; a query of any length is cut to what a field takes. */
export function parseSearchState({ searchParams }: URL): SearchState {
  const kind = searchParams.get('rubrique') ?? '';
  return {
    query: (searchParams.get('q') ?? '').slice(0, 200),
    kind: isSearchKind(kind) ? kind : null,
  };
}

export function formatSearchState({ query, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  if (kind !== null) parameters.set('rubrique', kind);
  return parameters.size === 0 ? urls.search : `${urls.search}?${parameters}`;
}
