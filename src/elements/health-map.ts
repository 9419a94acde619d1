import type { Camera } from '../domain/explorer/explorer-state.ts';
import { statusOfState } from '../domain/time/life.ts';
import type { LiveMap } from '../map/live-map.ts';
import { chooseRenderer, type RendererName } from '../map/load-renderer.ts';
import { lookName } from '../map/look-name.ts';
import type { MapEvents } from '../map/renderer.ts';
import { attachStillMap, type StillMap } from '../map/svg/still-map.ts';
import { countByDepartement } from '../map/totals.ts';
import { askForChange, type ExplorerPart, type Screen, tellPointed } from './explorer-part.ts';
import { onIntent } from './map-intent.ts';
import type { MapTip } from './map-tip.ts';
import type { PlaceCard } from './place-card.ts';
import { required } from './required.ts';

/** A map less wide than this shows its legend on demand, pixels. */
const narrow = 800;

/** One press of a zoom button, in zooms. */
const zoomStep = 0.75;

/** One press of an arrow, as shares of what is seen: east, south. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  west: [-0.25, 0],
  north: [0, -0.25],
  south: [0, 0.25],
  east: [0.25, 0],
};

/**
 * `<health-map>` shows the SVG of the page at first; on intent MapLibre or Leaflet takes over in place. Buttons
 * `[data-action]` stand outside of it. `data-cooperative`: gestures that may be meant for the page are left to it.
 */
class HealthMap extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;
  #still: StillMap | null = null;
  #live: LiveMap | null = null;
  #loading: Promise<LiveMap | null> | null = null;
  #screen: Screen | null = null;
  /** The last selection made on the map itself: it need not be brought into view. */
  #picked: string | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#still = attachStillMap(required<SVGSVGElement>(this, '.still-map', 'First map'), this.#events);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-action]')) {
      button.disabled = false;
      button.addEventListener('click', () => void this.#act(button.dataset.action), { signal });
    }
    const legend = this.querySelector<HTMLDetailsElement>('details.legend');
    if (legend && this.offsetWidth < narrow) legend.open = false;
    onIntent(this, signal, () => void this.#load());
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#still?.destroy();
    this.#live?.map.destroy();
    this.#live = null;
    this.#loading = null;
  }

  update(screen: Screen): void {
    const before = this.#screen?.state;
    const { demarche, camera } = screen.state;
    this.#screen = screen;
    this.#draw();
    this.#card?.update(screen);
    if (demarche !== this.#picked) this.#picked = null;
    const isChosenElsewhere = demarche !== null && demarche !== before?.demarche && this.#picked === null;
    const hasMoved = camera !== null && !isSamePlace(camera, this.#live?.map.getCamera());
    if (isChosenElsewhere && !(before === undefined && camera)) void this.#bringIntoView(demarche);
    else if (hasMoved) void this.#load().then((live) => live?.map.setCamera(camera));
    else if (camera === null && before?.camera) this.#live?.map.setCamera(null);
  }

  point(id: string | null): void {
    (this.#live?.map ?? this.#still)?.highlight(id);
  }

  get #events(): MapEvents {
    const tip = this.querySelector<MapTip>('map-tip');
    return {
      hover: (ids) => {
        tellPointed(this, ids[0] ?? null);
        tip?.show(ids);
      },
      pick: (ids) => this.#pick(ids),
      move: (camera) => askForChange(this, { camera }, false),
      refuse: () => tip?.explain(),
      lost: () => void this.#load('leaflet'),
    };
  }

  get #card(): PlaceCard | null {
    return this.querySelector<PlaceCard>('place-card');
  }

  #draw(): void {
    if (!this.#screen) return;
    const { state, shown, states, schools } = this.#screen;
    const ids = new Set([...shown.map(({ id }) => id), ...schools]);
    const looks = new Map(
      shown.map(({ id, type, status }) => {
        const then = states.get(id);
        return [id, lookName(type, then ? statusOfState[then] : status)];
      }),
    );
    // The first map too: it is the one that is printed.
    for (const map of [this.#still, this.#live?.map]) {
      map?.show({ ids, looks, totals: countByDepartement(shown) });
      map?.select(state.demarche);
    }
    const toTrial = this.querySelector<HTMLElement>('[data-action="trial"]');
    if (toTrial) toTrial.hidden = schools.size === 0;
  }

  #pick(ids: readonly string[]): void {
    const card = this.#card;
    if (ids.length > 1 && card) {
      card.offer(ids);
      return;
    }
    const [only = null] = ids;
    this.#picked = only;
    if (only === null) this.#card?.close();
    askForChange(this, { demarche: only });
  }

  async #act(action: string | undefined): Promise<void> {
    const live = await this.#load();
    if (action === 'zoom-in') live?.map.zoomBy(zoomStep);
    if (action === 'zoom-out') live?.map.zoomBy(-zoomStep);
    const [east = 0, south = 0] = moves[action ?? ''] ?? [];
    if (east !== 0 || south !== 0) live?.map.moveBy(east, south);
    if (action === 'trial') live?.map.fit(live.frames.trial);
    if (action === 'region') {
      live?.map.setCamera(null);
      askForChange(this, { camera: null }, false);
    }
  }

  async #bringIntoView(id: string): Promise<void> {
    if (this.#isCovered()) this.closest('health-explorer')?.scrollIntoView();
    const live = await this.#load();
    const bounds = live?.boundsOf(id);
    if (bounds && this.#screen?.state.demarche === id) live?.map.fit(bounds);
  }

  /** On a telephone, what is asked for from far down the list would be shown behind it. */
  #isCovered(): boolean {
    const { left, top, width, height } = this.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return height > 0 && !this.contains(document.elementFromPoint(x, y));
  }

  /** Once, whoever asks; again by name, when the renderer in force cannot go on. Null if nothing could be loaded. */
  #load(name?: RendererName): Promise<LiveMap | null> {
    if (name !== undefined || this.#loading === null) {
      this.#loading = this.#open(name ?? chooseRenderer()).catch(() => {
        this.#loading = null;
        return null;
      });
    }
    return this.#loading;
  }

  async #open(name: RendererName): Promise<LiveMap> {
    const { openLiveMap } = await import('../map/live-map.ts');
    const stage = required<HTMLElement>(this, '[data-stage]', 'Stage of the map');
    const frame = Object.assign(document.createElement('div'), { className: 'live-map' });
    const host = Object.assign(document.createElement('div'), { className: 'live-map-host' });
    frame.append(host);
    stage.prepend(frame);
    const old = this.#live;
    const live = await openLiveMap(name, {
      host,
      camera: old?.map.getCamera() ?? this.#screen?.state.camera ?? null,
      name: required(this, '.still-map', 'First map').getAttribute('aria-label') ?? '',
      cooperative: this.dataset.cooperative !== undefined,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      events: this.#events,
    });
    old?.map.destroy();
    for (const other of stage.querySelectorAll('.live-map')) if (other !== frame) other.remove();
    this.#live = live;
    this.dataset.renderer = live.name;
    this.#draw();
    return live;
  }
}

function isSamePlace(one: Camera, other: Camera | undefined): boolean {
  if (!other) return false;
  const pairs = [
    [one.zoom, other.zoom],
    [one.lat, other.lat],
    [one.lon, other.lon],
  ] as const;
  return pairs.every(([a, b]) => Math.abs(a - b) < 0.01);
}

customElements.define('health-map', HealthMap);
