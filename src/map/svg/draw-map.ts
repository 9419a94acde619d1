import type { Frames } from '../frame.ts';
import type { MapLayer } from '../layer.ts';
import type { SurfaceLook } from '../looks.ts';
import type { Sources } from '../sources.ts';
import { drawLayer } from './draw-layer.ts';
import { element, type Markup, text } from './markup.ts';
import { drawingHeight, projectTo } from './project.ts';
import { drawPattern } from './surface.ts';

export interface SvgMap {
  readonly layers: readonly MapLayer[];
  readonly sources: Sources;
  readonly frames: Frames;
  /** Accessible name of the whole. */
  readonly name: string;
}

/** The map of the build: complete without script, and what is seen until a renderer takes over. */
export function drawMap({ layers, sources, frames, name }: SvgMap): Markup {
  const projection = projectTo(frames.region);
  return element(
    'svg',
    {
      class: 'still-map',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${projection.width.toFixed(1)} ${drawingHeight}`,
      role: 'group',
      'aria-label': name,
    },
    element('title', {}, text(name)),
    ...layers.map((layer) => drawLayer(layer, { sources, projection })),
  );
}

/** Patterns of all hatched looks, apart from the map: Leaflet draws with them too, when the map is hidden. */
export function drawPatterns(layers: readonly MapLayer[]): Markup {
  const looks: SurfaceLook[] = layers.flatMap((layer) =>
    layer.kind === 'surface' ? Object.values(layer.looks).filter((look) => look.hatch) : [],
  );
  return element(
    'svg',
    { class: 'map-patterns', width: 0, height: 0, 'aria-hidden': 'true' },
    element('defs', {}, ...looks.map(drawPattern)),
  );
}
