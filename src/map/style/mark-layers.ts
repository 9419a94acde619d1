import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { markImage } from '../image-names.ts';
import type { LayerOf } from '../layer.ts';
import { byLook } from './by-look.ts';

export function markLayers({ id, source, looks }: LayerOf<'mark'>): LayerSpecification[] {
  return [
    {
      id,
      type: 'symbol',
      source,
      layout: {
        'icon-image': byLook(
          Object.keys(looks).map((look) => [look, markImage(look)]),
          '',
        ),
        'icon-offset': ['get', 'shift'],
        'icon-allow-overlap': true,
      },
    },
  ];
}
