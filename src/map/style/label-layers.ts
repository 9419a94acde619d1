import type {
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerOf } from '../layer.ts';
import type { Palette } from '../palette.ts';
import { font } from './font.ts';

/** Over its town; else under or above its symbols (in ems; an anchor serves once). */
const overOrUnder: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 1.5],
  'bottom',
  [0, -1.5],
];

/** A large town may have two rows of symbols, and is worth a name beside them. */
const orBeside: VariableAnchorOffsetCollectionSpecification = [
  ...overOrUnder,
  'left',
  [2.2, 0],
  'right',
  [-2.2, 0],
];

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
        'text-variable-anchor-offset': [
          'match',
          ['get', 'rank'],
          1,
          ['literal', orBeside],
          ['literal', overOrUnder],
        ],
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
