import { fetchSources } from './fetch-sources.ts';
import type { Frames } from './frame.ts';
import { type Bounds, boundsOf } from './geometry.ts';
import { loadRenderer, type RendererName } from './load-renderer.ts';
import type { MapOptions, MapRenderer } from './renderer.ts';
import type { Sources } from './sources.ts';
import { toMapFrames } from './to-sources.ts';

/** A map that moves, and the places it can go to. */
export interface LiveMap {
  readonly name: RendererName;
  readonly map: MapRenderer;
  readonly frames: Frames;
  /** Around a feature, with room; null if it is not drawn. */
  readonly boundsOf: (id: string) => Bounds | null;
}

/** Fetched once for the page: a second renderer draws the same features. */
let fetched: Promise<Sources> | null = null;

/** Resolves once the map is drawn inside `host`, ready to be shown in the place of what was there. */
export async function openLiveMap(
  name: RendererName,
  options: Omit<MapOptions, 'sources' | 'frames'>,
): Promise<LiveMap> {
  fetched ??= fetchSources();
  fetched.catch(() => {
    fetched = null;
  });
  const sources = await fetched;
  const frames = toMapFrames(sources);
  const loaded = await loadRenderer(name, { ...options, sources, frames });
  return { ...loaded, frames, boundsOf: (id) => findBounds(sources, id) };
}

/** Room around a territory, as a share of its size, and around a point, in degrees. */
const room = 0.35;
const aroundPoint = 0.3;

function findBounds({ territories, symbols, schools }: Sources, id: string): Bounds | null {
  const features = [...territories.features, ...symbols.features, ...schools.features];
  const found = features.find(({ properties }) => properties.id === id);
  if (!found) return null;
  const [west, south, east, north] = boundsOf([found.geometry]);
  const [dx, dy] = [(east - west) * room, (north - south) * room].map((it) => Math.max(it, aroundPoint));
  return [west - (dx ?? 0), south - (dy ?? 0), east + (dx ?? 0), north + (dy ?? 0)];
}
