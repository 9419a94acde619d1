import { urls } from '../domain/urls.ts';
import { askSearch, prepareSearch } from '../search/search-client.ts';
import type { SearchAnswer } from '../search/search-engine.ts';
import { copyTemplate } from './copy-template.ts';
import { Listbox } from './listbox.ts';
import { eraseQueries, keepQuery, readRecentQueries } from './recent-queries.ts';
import { required } from './required.ts';
import { showHit } from './show-hit.ts';
import { writeCount } from './write-count.ts';

const mostShown = 7;

/**
 * `<search-field>` around the form of every page and the panel below it: results as one types, recent questions in an
 * empty field. Nothing is loaded before the field is used. `/` goes to it; `[data-open]` shows it where it is folded.
 */
class SearchField extends HTMLElement {
  #leaving: AbortController | null = null;
  #listbox: Listbox | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const input = this.#input;
    const list = required<HTMLElement>(this, '[role="listbox"]', 'List of proposals');
    this.#listbox = new Listbox(input, list, () => this.#close(), signal);
    input.addEventListener('focus', () => this.#begin(), { signal });
    input.addEventListener('input', () => void this.#answer(), { signal });
    this.addEventListener('focusout', ({ relatedTarget }) => this.#left(relatedTarget), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape(event), { signal });
    required(this, 'form', 'Search form').addEventListener('submit', () => keepQuery(input.value), {
      signal,
    });
    const open = required(this, '[data-open]', 'Link that unfolds the field');
    open.addEventListener('click', (event) => this.#unfold(event), { signal });
    required(this, '[data-erase]', 'Button that erases').addEventListener('click', () => this.#erase(), {
      signal,
    });
    document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #input(): HTMLInputElement {
    return required<HTMLInputElement>(this, 'input', 'Search field');
  }

  #begin(): void {
    prepareSearch();
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const query = this.#input.value;
    if (query.trim() === '') return this.#recall();
    const answer = await askSearch({ query, kind: null, limit: mostShown });
    // The reader may have gone on typing, or left.
    if (answer && this.#input.value === query && this.contains(document.activeElement))
      this.#show(query, answer);
  }

  #show(query: string, answer: SearchAnswer): void {
    const options = answer.hits.map((hit) => {
      const option = copyTemplate(this, 'option');
      showHit(option, hit);
      return { option, choose: () => this.#go(query, hit.url) };
    });
    const page = `${urls.search}?${new URLSearchParams({ q: query })}`;
    const all = copyTemplate(this, 'all');
    this.#listbox?.fill([...options, { option: all, choose: () => this.#go(query, page) }]);
    this.#open({ recent: false, nothing: answer.total === 0 });
    writeCount(required<HTMLElement>(this, '[data-count]', 'Count of results'), answer.total);
  }

  /** What was asked before, while nothing is asked. */
  #recall(): void {
    const queries = readRecentQueries();
    this.#listbox?.fill(
      queries.map((query) => {
        const option = copyTemplate(this, 'recent');
        required(option, '[data-title]', 'Recent question').textContent = query;
        return { option, choose: () => this.#ask(query) };
      }),
    );
    if (queries.length > 0) this.#open({ recent: true, nothing: false });
    else this.#close();
  }

  #ask(query: string): void {
    this.#input.value = query;
    void this.#answer();
  }

  #go(query: string, url: string): void {
    keepQuery(query);
    location.assign(url);
  }

  #erase(): void {
    eraseQueries();
    this.#input.focus();
    this.#recall();
  }

  #open({ recent, nothing }: { readonly recent: boolean; readonly nothing: boolean }): void {
    required<HTMLElement>(this, '[data-panel]', 'Panel').hidden = false;
    for (const element of this.querySelectorAll<HTMLElement>('[data-when="recent"]'))
      element.hidden = !recent;
    required<HTMLElement>(this, '[data-nothing]', 'Sentence for no result').hidden = !nothing;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    required<HTMLElement>(this, '[data-panel]', 'Panel').hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#listbox?.forget();
  }

  #left(next: EventTarget | null): void {
    if (!(next instanceof Node && this.contains(next))) this.#close();
  }

  /** Closes the panel; then, where the field was unfolded, folds it and goes back to what unfolded it. */
  #escape(event: Event): void {
    const wasOpen = this.#input.getAttribute('aria-expanded') === 'true';
    // Some browsers would empty the field.
    if (wasOpen) event.preventDefault();
    this.#close();
    if (wasOpen || !this.hasAttribute('data-unfolded')) return;
    this.removeAttribute('data-unfolded');
    required<HTMLElement>(this, '[data-open]', 'Link that unfolds the field').focus();
  }

  #unfold(event: Event): void {
    event.preventDefault();
    const isUnfolded = this.toggleAttribute('data-unfolded');
    if (isUnfolded) this.#input.focus();
  }

  #shortcut(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'))
    )
      return;
    event.preventDefault();
    this.setAttribute('data-unfolded', '');
    this.#input.focus();
    this.#input.select();
  }
}

customElements.define('search-field', SearchField);
