import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ringImage } from '../image-names.ts';
import { selectionLook } from '../looks.ts';
import type { Palette } from '../palette.ts';

const isMarked: ExpressionSpecification = [
  'case',
  [
    'any',
    ['boolean', ['feature-state', 'selected'], false],
    ['boolean', ['feature-state', 'hovered'], false],
  ],
  1,
  0,
];

/** What the reader points at or has chosen, over everything else. */
export function selectionLayers(palette: Palette): LayerSpecification[] {
  const line = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'territories',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': isMarked },
  });
  return [
    line('selection-halo', palette[selectionLook.halo], selectionLook.haloWidth),
    line('selection', palette[selectionLook.color], selectionLook.width),
    {
      id: 'selection-ring',
      type: 'symbol',
      source: 'symbols',
      layout: {
        'icon-image': ringImage,
        'icon-offset': ['get', 'shift'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': isMarked },
    },
  ];
}
