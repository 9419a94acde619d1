import {
  type CatalogueState,
  formatCatalogueState,
  type KnownOptions,
  parseCatalogueState,
} from '../domain/catalogue/catalogue-state.ts';
import { filterResources, type ResourceChoices } from '../domain/catalogue/resource-filters.ts';
import { sortResources } from '../domain/catalogue/resource-sorts.ts';
import { urls } from '../domain/urls.ts';
import { prepareSearch } from '../search/search-client.ts';
import { readForm, readOptions, showFacets } from './facet-form.ts';
import { showChips } from './filter-chips.ts';
import { InPlaceSearch } from './in-place-search.ts';
import { type ListedResource, readResources } from './read-resources.ts';
import { required } from './required.ts';
import { ResultCount } from './result-count.ts';

/** Where the filters stand beside the list, and may stay open. */
const wide = matchMedia('(min-width: 60rem)');

/**
 * `<resource-catalogue>` owns the state of `/ressources/`, which is the address: it reads it, then orders and hides the
 * items of `[data-list]`, and keeps the form `form` true. Controls outside the form name it by `form="…"`.
 */
class ResourceCatalogue extends HTMLElement {
  #leaving: AbortController | null = null;
  #listed: ListedResource[] = [];
  #known: KnownOptions = {};
  readonly #search = new InPlaceSearch('ressource', urls.resource, () => this.#show());

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#listed = readResources(this);
    this.#known = readOptions(this.#form);
    for (const control of this.#form.elements) if ('disabled' in control) control.disabled = false;
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('focusin', ({ target }) => isTyped(target) && prepareSearch(), { signal });
    this.addEventListener('input', ({ target }) => this.#change(readForm(this.#form), !isTyped(target)), {
      signal,
    });
    this.addEventListener('click', ({ target }) => this.#clear(target), { signal });
    addEventListener('popstate', () => this.#show(), { signal });
    wide.addEventListener('change', () => this.#unfold(), { signal });
    this.#unfold();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #form(): HTMLFormElement {
    return required<HTMLFormElement>(this, 'form', 'Form of the facets');
  }

  get #state(): CatalogueState {
    return parseCatalogueState(new URL(location.href), this.#known);
  }

  /** `step`: worth an entry in the history, as opposed to a letter typed. */
  #change(state: CatalogueState, step: boolean): void {
    const address = location.pathname + formatCatalogueState(state);
    if (address === location.pathname + location.search) return;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#show();
  }

  #clear(target: EventTarget | null): void {
    const isClearing = target instanceof Element && target.closest('[data-clear]') !== null;
    if (isClearing) this.#change({ ...this.#state, choices: {} }, true);
  }

  #unfold(): void {
    required<HTMLDetailsElement>(this, 'details[data-filters]', 'Filters').open = wide.matches;
  }

  #show(): void {
    const { choices, tri } = this.#state;
    const all = this.#search.mark(this.#listed, choices.q?.[0] ?? '');
    const shown = sortResources(filterResources(all, choices), tri);
    const visible = new Set(shown);
    for (const item of all) item.element.hidden = !visible.has(item);
    const list = required<HTMLElement>(this, '[data-list]', 'List of the notices');
    const order = shown.map(({ element }) => element);
    if (order.some((element, index) => list.children[index] !== element)) list.prepend(...order);
    for (const count of this.querySelectorAll('result-count'))
      if (count instanceof ResultCount) count.update({ shown });
    required<HTMLElement>(this, '[data-empty]', 'Sentence for an empty list').hidden = shown.length > 0;
    showFacets(this.#form, all, { choices, tri });
    showChips(this, choices, (wish: ResourceChoices) => this.#change({ choices: wish, tri }, true));
  }
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

customElements.define('resource-catalogue', ResourceCatalogue);
