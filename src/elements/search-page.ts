import { searchKindIds, searchKinds } from '../domain/search-kinds.ts';
import { formatSearchState, parseSearchState, type SearchState } from '../domain/search-state.ts';
import { askSearch } from '../search/search-client.ts';
import type { SearchAnswer } from '../search/search-engine.ts';
import { copyTemplate } from './copy-template.ts';
import { eraseQueries, keepQuery, readRecentQueries } from './recent-queries.ts';
import { required } from './required.ts';
import { ResultCount } from './result-count.ts';
import { showHit } from './show-hit.ts';

const shownAtOnce = 30;

/** `<search-page>` owns the state of `/recherche/`, which is the address: it asks, then writes what was found. */
class SearchPage extends HTMLElement {
  #leaving: AbortController | null = null;
  #limit = shownAtOnce;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const form = required<HTMLFormElement>(this, 'form', 'Search form');
    form.addEventListener('input', () => this.#type(), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    required(this, '[data-more]', 'Button for more').addEventListener('click', () => this.#more(), {
      signal,
    });
    required(this, '[data-erase]', 'Button that erases').addEventListener('click', () => this.#erase(), {
      signal,
    });
    addEventListener('popstate', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #state(): SearchState {
    return parseSearchState(new URL(location.href));
  }

  get #input(): HTMLInputElement {
    return required<HTMLInputElement>(this, 'input', 'Search field');
  }

  #type(): void {
    history.replaceState(null, '', formatSearchState({ ...this.#state, query: this.#input.value }));
    this.#limit = shownAtOnce;
    void this.#show();
  }

  #submit(event: Event): void {
    event.preventDefault();
    keepQuery(this.#input.value);
    history.pushState(null, '', formatSearchState({ ...this.#state, query: this.#input.value }));
    void this.#show();
  }

  /** Links to another state of this page change it in place. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
    if (!link) return;
    if (link.closest('[data-hits]')) keepQuery(this.#state.query);
    if (link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#limit = shownAtOnce;
    void this.#show();
  }

  #more(): void {
    this.#limit += shownAtOnce;
    void this.#show();
  }

  #erase(): void {
    eraseQueries();
    this.#recall();
  }

  async #show(): Promise<void> {
    const { query, kind } = this.#state;
    if (this.#input.value !== query) this.#input.value = query;
    this.#recall();
    if (query.trim() === '') return this.#write(null);
    const answer = await askSearch({ query, kind, limit: this.#limit });
    if (answer) this.#write(answer);
  }

  #write(answer: SearchAnswer | null): void {
    const isFound = (answer?.total ?? 0) > 0;
    this.dataset.state = answer === null ? 'idle' : isFound ? 'found' : 'nothing';
    const count = this.querySelector('result-count');
    if (count instanceof ResultCount && answer) count.update({ shown: { length: answer.total } });
    required(this, '[data-hits]', 'List of results').replaceChildren(
      ...(answer?.hits ?? []).map((hit) => {
        const item = copyTemplate(this, 'hit');
        showHit(item, hit);
        required<HTMLAnchorElement>(item, 'a', 'Link of a result').href = hit.url;
        return item;
      }),
    );
    required<HTMLElement>(this, '[data-more]', 'Button for more').hidden =
      (answer?.hits.length ?? 0) >= (answer?.total ?? 0);
    this.#writeKinds(answer);
    this.#writeSuggestion(answer?.suggestion ?? null);
  }

  /** The kinds that were found, with their counts; all of them come first. */
  #writeKinds(answer: SearchAnswer | null): void {
    const { kind: chosen } = this.#state;
    const counts = answer?.counts ?? {};
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const facets = searchKindIds.flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 || kind === chosen ? [{ kind, count, label: searchKinds[kind].plural }] : [];
    });
    const all = { kind: null, count: total, label: this.dataset.all ?? '' };
    required(this, '[data-kinds]', 'List of kinds').replaceChildren(
      ...(facets.length < 2 && chosen === null ? [] : [all, ...facets]).map(({ kind, count, label }) => {
        const item = copyTemplate(this, 'facet');
        const link = required<HTMLAnchorElement>(item, 'a', 'Link of a kind');
        link.href = formatSearchState({ ...this.#state, kind });
        if (kind === chosen) link.setAttribute('aria-current', 'true');
        required(item, '[data-label]', 'Name of a kind').textContent = label;
        required(item, '[data-count]', 'Count of a kind').textContent = count.toLocaleString('fr');
        return item;
      }),
    );
  }

  #writeSuggestion(suggestion: string | null): void {
    const sentence = required<HTMLElement>(this, '[data-suggestion]', 'Suggestion');
    sentence.hidden = suggestion === null;
    if (suggestion === null) return;
    const link = required<HTMLAnchorElement>(sentence, 'a', 'Link of the suggestion');
    link.textContent = suggestion;
    link.href = formatSearchState({ query: suggestion, kind: null });
  }

  #recall(): void {
    const queries = readRecentQueries();
    required<HTMLElement>(this, '[data-recent]', 'Recent questions').hidden = queries.length === 0;
    required(this, '[data-queries]', 'List of recent questions').replaceChildren(
      ...queries.map((query) => {
        const item = copyTemplate(this, 'query');
        const link = required<HTMLAnchorElement>(item, 'a', 'Link of a recent question');
        link.textContent = query;
        link.href = formatSearchState({ query, kind: null });
        return item;
      }),
    );
  }
}

customElements.define('search-page', SearchPage);
