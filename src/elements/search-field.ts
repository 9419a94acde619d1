import { urls } from '../domain/urls.ts';
import { askSearch, prepareSearch } from '../search/search-client.ts';
import type { SearchAnswer } from '../search/search-engine.ts';
import { copyTemplate } from './copy-template.ts';
import { Listbox } from './listbox.ts';
import { eraseQueries, keepQuery, readRecentQueries } from './recent-queries.ts';
import { required } from './required.ts';
import { showHit } from './show-hit.ts';
import { attachUnfolding } from './unfold-field.ts';
import { writeCount } from './write-count.ts';

const mostShown = 7;

/**
 * `<search-field>` around the form of every page and the panel below it: results as one types, recent questions in an
 * empty field. Nothing is loaded before the field is used.
 */
class SearchField extends HTMLElement {
  #leaving: AbortController | null = null;
  #listbox: Listbox | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const input = this.#input;
    const list = required<HTMLElement>(this, '[role="listbox"]', 'List of proposals');
    const erase = required(this, '[data-erase]', 'Button that erases');
    const form = required(this, 'form', 'Search form');
    this.#listbox = new Listbox(input, list, () => this.#close(), signal);
    // A finger is down some time before the field has the focus.
    input.addEventListener('pointerdown', () => prepareSearch(), { signal });
    input.addEventListener('focus', () => this.#begin(), { signal });
    input.addEventListener('input', () => void this.#answer(), { signal });
    this.addEventListener('focusout', ({ relatedTarget }) => this.#left(relatedTarget), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape(event), { signal });
    form.addEventListener('submit', () => keepQuery(input.value), { signal });
    erase.addEventListener('click', () => this.#erase(), { signal });
    attachUnfolding(this, input, signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #input(): HTMLInputElement {
    return required<HTMLInputElement>(this, 'input', 'Search field');
  }

  get #status(): HTMLElement {
    return required<HTMLElement>(this, '[data-count]', 'Count of results');
  }

  #begin(): void {
    prepareSearch();
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const query = this.#input.value;
    if (query.trim() === '') return this.#recall();
    // The reader may go on typing meanwhile, or leave.
    const isAwaited = () => this.#input.value === query && this.contains(document.activeElement);
    try {
      const answer = await askSearch({ query, kind: null, limit: mostShown });
      if (isAwaited()) this.#show(query, answer);
    } catch {
      if (isAwaited()) this.#fail();
    }
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
    this.#open(answer.total === 0 ? 'nothing' : null);
    writeCount(this.#status, answer.total);
  }

  #fail(): void {
    this.#listbox?.fill([]);
    this.#open('failed');
    const sentence = required(this, '[data-when="failed"]', 'Sentence for a search out of reach');
    this.#status.textContent = sentence.textContent;
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
    if (queries.length > 0) this.#open('recent');
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

  /** Opens the panel, with what it says in that case (`[data-when]`). */
  #open(when: 'recent' | 'nothing' | 'failed' | null): void {
    required<HTMLElement>(this, '[data-panel]', 'Panel').hidden = false;
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = element.dataset.when !== when;
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

  /** Some browsers would empty the field. */
  #escape(event: Event): void {
    if (this.#input.getAttribute('aria-expanded') === 'true') event.preventDefault();
    this.#close();
  }
}

customElements.define('search-field', SearchField);
