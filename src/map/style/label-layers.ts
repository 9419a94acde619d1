import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerOf } from '../layer.ts';
import type { Palette } from '../palette.ts';
import { font } from './font.ts';

export function labelLayers({ id, source, look }: LayerOf<'label'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['match', ['get', 'rank'], 1, 15, 2, 13, 12],
        'text-padding': 2,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 1.5,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette[look.color],
        'text-halo-color': palette[look.halo],
        'text-halo-width': 1.5,
      },
    },
  ];
}
