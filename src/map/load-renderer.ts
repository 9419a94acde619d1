import type { MapOptions, MapRenderer } from './renderer.ts';

export type RendererName = 'maplibre' | 'leaflet';

/** Leaflet where WebGL 2 is missing, and for whoever saves data: MapLibre weighs ten times as much. */
export function chooseRenderer(): RendererName {
  if (isSavingData()) return 'leaflet';
  return document.createElement('canvas').getContext('webgl2') ? 'maplibre' : 'leaflet';
}

/** A connection on which the map may come before it is asked for. */
export function isFastConnection(): boolean {
  return connection()?.effectiveType === '4g' && !isSavingData();
}

/** Falls back on Leaflet if MapLibre cannot start after all. */
export async function loadRenderer(
  name: RendererName,
  options: MapOptions,
): Promise<{ readonly name: RendererName; readonly map: MapRenderer }> {
  if (name === 'maplibre') {
    try {
      const { createMapLibreMap } = await import('./maplibre/create-map.ts');
      return { name, map: await createMapLibreMap(options) };
    } catch {
      options.host.replaceChildren();
      options.host.removeAttribute('class');
    }
  }
  const { createLeafletMap } = await import('./leaflet/create-map.ts');
  return { name: 'leaflet', map: await createLeafletMap(options) };
}

/** Network Information API: Chromium only; elsewhere nothing is known, and nothing is assumed. */
interface Connection {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
}

function connection(): Connection | undefined {
  return (navigator as Navigator & { readonly connection?: Connection }).connection;
}

function isSavingData(): boolean {
  return connection()?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
