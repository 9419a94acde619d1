import {
  type ExplorerState,
  formatExplorerState,
  type KnownValues,
  parseExplorerState,
} from '../domain/explorer/explorer-state.ts';
import { sortInitiatives } from '../domain/explorer/sorts.ts';
import { filterInitiatives } from '../domain/filters.ts';
import { statusIds } from '../domain/initiative.ts';
import { mapTypeIds } from '../domain/initiative-types.ts';
import { stateAt } from '../domain/time/life.ts';
import { urls } from '../domain/urls.ts';
import { selectSchools } from '../map/shown-schools.ts';
import type { Change, ExplorerPart, Screen } from './explorer-part.ts';
import { type CoveredCommune, fetchCommunes } from './fetch-communes.ts';
import { InPlaceSearch } from './in-place-search.ts';
import { type Listed, readListed } from './read-listed.ts';
import { showStates } from './show-states.ts';

const parts =
  'filter-form, time-travel, result-count, result-list, result-table, export-results, view-switch, health-map, locate-me, state-link';

/**
 * `<health-explorer>` owns the state, which is the address: it reads it, computes the screen, and hands that to its
 * parts; parts ask for changes by events. `data-departements` and `data-themes`: the values it knows, by spaces.
 */
class HealthExplorer extends HTMLElement {
  #leaving: AbortController | null = null;
  #listed: Listed[] = [];
  #trial: string[] = [];
  #known: KnownValues = {};
  #communes: readonly CoveredCommune[] = [];
  #loading: Promise<void> | null = null;
  readonly #search = new InPlaceSearch('demarche', urls.initiative, () => this.#show());

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#listed = readListed(this);
    this.#trial = wordsOf(this.dataset.trial);
    const ids = this.#listed.map(({ id }) => id);
    this.#known = {
      type: new Set<string>(mapTypeIds),
      statut: new Set<string>(statusIds),
      dep: new Set(wordsOf(this.dataset.departements)),
      theme: new Set(wordsOf(this.dataset.themes)),
      autour: new Set(ids),
      demarche: new Set([...ids, ...this.#trial.map((code) => `ecole-${code}`)]),
    };
    this.addEventListener('explorer-change', ({ detail }) => this.#change(detail), { signal });
    this.addEventListener('explorer-point', ({ detail }) => this.#point(detail), { signal });
    addEventListener('popstate', () => this.#show(), { signal });
    void this.#start();
  }

  /** Parts may be defined after the whole: the order of modules is the bundler's. */
  async #start(): Promise<void> {
    const names = new Set([...this.querySelectorAll(parts)].map(({ localName }) => localName));
    await Promise.all([...names].map((name) => customElements.whenDefined(name)));
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #state(): ExplorerState {
    return parseExplorerState(new URL(location.href), this.#known);
  }

  #change({ state, step }: Change): void {
    const next = { ...this.#state, ...state };
    const address = location.pathname + formatExplorerState(next);
    if (address === location.pathname + location.search + location.hash) return;
    // In a frame each step would be one more press of the back button of the page around it.
    if (step && window.parent === window) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#show();
  }

  #show(): void {
    const state = this.#state;
    if (state.choices.commune) this.#loading ??= this.#loadCommunes();
    const all = this.#search.mark(this.#listed, state.choices.q?.[0] ?? '');
    const shown = sortInitiatives(filterInitiatives(all, state.choices), state.tri);
    const schools = selectSchools(this.#trial, state.choices);
    const communes = new Map(this.#communes.map(({ code, label }) => [code, label]));
    const day = state.choices.etat?.[0];
    const states = new Map(day === undefined ? [] : shown.map((it) => [it.id, stateAt(it, day)] as const));
    const screen: Screen = { state, all, shown, states, schools, communes };
    this.dataset.vue = state.vue;
    // Before the parts: the card over the map copies what the list says.
    showStates(this, states);
    for (const part of this.querySelectorAll<ExplorerPart>(parts)) part.update(screen);
  }

  #point(id: string | null): void {
    for (const part of this.querySelectorAll<ExplorerPart>(parts)) part.point?.(id);
  }

  /** Exact perimeters weigh too much for the page: they come when a commune is asked for. Without them none is known. */
  async #loadCommunes(): Promise<void> {
    const communes = await fetchCommunes();
    this.#communes = communes;
    this.#known = { ...this.#known, commune: new Set(communes.map(({ code }) => code)) };
    this.#listed = this.#listed.map((it) => {
      const covered = communes.filter(({ initiatives }) => initiatives.includes(it.id));
      return { ...it, communes: new Set(covered.map(({ code }) => code)) };
    });
    this.#show();
  }
}

function wordsOf(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}

customElements.define('health-explorer', HealthExplorer);
