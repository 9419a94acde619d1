import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerOf } from '../layer.ts';
import type { Palette } from '../palette.ts';
import { font } from './font.ts';

/** A circle and what it counts. */
export function discLayers({ id, source, look }: LayerOf<'disc'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'circle',
      source,
      paint: {
        'circle-color': palette[look.fill],
        'circle-opacity': look.opacity,
        'circle-radius': ['get', 'radius'],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: `${id}-count`,
      type: 'symbol',
      source,
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': font,
        'text-size': 15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette[look.text] },
    },
  ];
}
