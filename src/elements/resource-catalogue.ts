import {
  type CatalogueState,
  formatCatalogueState,
  type KnownOptions,
  parseCatalogueState,
} from '../domain/catalogue-state.ts';
import {
  type FacetName,
  facetNames,
  filterResources,
  type ResourceChoices,
} from '../domain/resource-filters.ts';
import { resourceSorts, sortResources } from '../domain/resource-sorts.ts';
import { showFacets } from './facet-form.ts';
import { showChips } from './filter-chips.ts';
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

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#listed = readResources(this);
    this.#known = Object.fromEntries(facetNames.map((name) => [name, new Set(this.#optionsOf(name))]));
    for (const control of this.#form.elements) if ('disabled' in control) control.disabled = false;
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('input', ({ target }) => this.#change(this.#asked, !isTyped(target)), { signal });
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

  /** What the controls say. */
  get #asked(): CatalogueState {
    const data = new FormData(this.#form);
    const names: (FacetName | 'q')[] = [...facetNames, 'q'];
    const choices = Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)]));
    return { choices, tri: resourceSorts.find((sort) => sort === data.get('tri')) ?? resourceSorts[0] };
  }

  #optionsOf(name: FacetName): string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map(({ value }) => value);
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
    const shown = sortResources(filterResources(this.#listed, choices), tri);
    const visible = new Set(shown);
    for (const item of this.#listed) item.element.hidden = !visible.has(item);
    const list = required<HTMLElement>(this, '[data-list]', 'List of the notices');
    const order = shown.map(({ element }) => element);
    if (order.some((element, index) => list.children[index] !== element)) list.prepend(...order);
    for (const count of this.querySelectorAll('result-count'))
      if (count instanceof ResultCount) count.update({ shown });
    required<HTMLElement>(this, '[data-empty]', 'Sentence for an empty list').hidden = shown.length > 0;
    showFacets(this.#form, this.#listed, { choices, tri });
    showChips(this, choices, (wish: ResourceChoices) => this.#change({ choices: wish, tri }, true));
  }
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

customElements.define('resource-catalogue', ResourceCatalogue);
