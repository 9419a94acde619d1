import { formatSearchState, parseSearchState, type SearchState } from '../domain/search/search-state.ts';
import { askSearch } from '../search/search-client.ts';
import type { SearchAnswer } from '../search/search-engine.ts';
import { eraseQueries, keepQuery, readRecentQueries } from './recent-queries.ts';
import { required } from './required.ts';
import { ResultCount } from './result-count.ts';
import { writeHits, writeKinds, writeRecent, writeSuggestion } from './write-answer.ts';

const shownAtOnce = 30;

/**
 * `<search-page>` owns the state of `/recherche/`, which is the address: it asks, then writes what was found.
 * `data-state`: `idle`, `found`, `nothing`, or `failed` where the search cannot be reached.
 */
class SearchPage extends HTMLElement {
  #leaving: AbortController | null = null;
  #limit = shownAtOnce;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const form = required<HTMLFormElement>(this, 'form', 'Search form');
    const more = required(this, '[data-more]', 'Button for more');
    const erase = required(this, '[data-erase]', 'Button that erases');
    form.addEventListener('input', () => this.#type(), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    more.addEventListener('click', () => this.#more(), { signal });
    erase.addEventListener('click', () => this.#erase(), { signal });
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
    writeRecent(this, []);
  }

  async #show(): Promise<void> {
    const { query, kind } = this.#state;
    if (this.#input.value !== query) this.#input.value = query;
    writeRecent(this, readRecentQueries());
    if (query.trim() === '') {
      this.dataset.state = 'idle';
      return;
    }
    // The field may be emptied meanwhile.
    const isAwaited = () => this.#state.query === query;
    try {
      const answer = await askSearch({ query, kind, limit: this.#limit });
      if (isAwaited()) this.#write(answer);
    } catch {
      if (isAwaited()) this.dataset.state = 'failed';
    }
  }

  #write(answer: SearchAnswer): void {
    // Nothing of the chosen kind is not nothing: the other kinds are shown with their counts.
    this.dataset.state = Object.keys(answer.counts).length > 0 ? 'found' : 'nothing';
    const count = this.querySelector('result-count');
    if (count instanceof ResultCount) count.update({ shown: { length: answer.total } });
    writeHits(this, answer);
    writeKinds(this, answer, this.#state);
    writeSuggestion(this, answer);
  }
}

customElements.define('search-page', SearchPage);
