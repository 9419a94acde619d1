import { searchKindIds, searchKinds } from '../domain/search/search-kinds.ts';
import { formatSearchState, type SearchState } from '../domain/search/search-state.ts';
import type { SearchAnswer } from '../search/search-engine.ts';
import { copyTemplate } from './copy-template.ts';
import { required } from './required.ts';
import { showHit } from './show-hit.ts';

/** What was found, a template `hit` each, and the button for more if there is more. */
export function writeHits(host: HTMLElement, { hits, total }: SearchAnswer): void {
  required(host, '[data-hits]', 'List of results').replaceChildren(
    ...hits.map((hit) => {
      const item = copyTemplate(host, 'hit');
      showHit(item, hit);
      required<HTMLAnchorElement>(item, 'a', 'Link of a result').href = hit.url;
      return item;
    }),
  );
  required<HTMLElement>(host, '[data-more]', 'Button for more').hidden = hits.length >= total;
}

/** The kinds that were found, with their counts, a template `facet` each; all of them come first. */
export function writeKinds(host: HTMLElement, { counts }: SearchAnswer, state: SearchState): void {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const facets = searchKindIds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 || kind === state.kind ? [{ kind, count, label: searchKinds[kind].plural }] : [];
  });
  const all = { kind: null, count: total, label: host.dataset.all ?? '' };
  const isNoChoice = total === 0 || (facets.length < 2 && state.kind === null);
  required(host, '[data-kinds]', 'List of kinds').replaceChildren(
    ...(isNoChoice ? [] : [all, ...facets]).map(({ kind, count, label }) => {
      const item = copyTemplate(host, 'facet');
      const link = required<HTMLAnchorElement>(item, 'a', 'Link of a kind');
      link.href = formatSearchState({ ...state, kind });
      if (kind === state.kind) link.setAttribute('aria-current', 'true');
      required(item, '[data-label]', 'Name of a kind').textContent = label;
      required(item, '[data-count]', 'Count of a kind').textContent = count.toLocaleString('fr');
      return item;
    }),
  );
}

export function writeSuggestion(host: HTMLElement, { suggestion }: SearchAnswer): void {
  const sentence = required<HTMLElement>(host, '[data-suggestion]', 'Suggestion');
  sentence.hidden = suggestion === null;
  if (suggestion === null) return;
  const link = required<HTMLAnchorElement>(sentence, 'a', 'Link of the suggestion');
  link.textContent = suggestion;
  link.href = formatSearchState({ query: suggestion, kind: null });
}

/** Questions asked before, a template `query` each. */
export function writeRecent(host: HTMLElement, queries: readonly string[]): void {
  required<HTMLElement>(host, '[data-recent]', 'Recent questions').hidden = queries.length === 0;
  required(host, '[data-queries]', 'List of recent questions').replaceChildren(
    ...queries.map((query) => {
      const item = copyTemplate(host, 'query');
      const link = required<HTMLAnchorElement>(item, 'a', 'Link of a recent question');
      link.textContent = query;
      link.href = formatSearchState({ query, kind: null });
      return item;
    }),
  );
}
