import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerOf } from '../layer.ts';
import type { Palette } from '../palette.ts';

export function lineLayers({ id, source, look }: LayerOf<'line'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette[look.color],
        'line-width': look.width,
        'line-opacity': look.opacity ?? 1,
      },
    },
  ];
}
