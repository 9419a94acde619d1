import type { MapLayer } from '../layer.ts';

/** Land, neighbours, borders and rivers under everything else. The sea is the ground of the map itself. */
export const background: readonly MapLayer[] = [
  {
    id: 'neighbours',
    kind: 'surface',
    source: 'neighbours',
    looks: { default: { fill: 'neighbour', opacity: 1 } },
    legend: [],
  },
  {
    id: 'land',
    kind: 'surface',
    source: 'land',
    looks: { default: { fill: 'neighbour', opacity: 1 } },
    legend: [],
  },
  {
    id: 'region-ground',
    kind: 'surface',
    source: 'region',
    looks: { default: { fill: 'land', opacity: 1 } },
    legend: [],
  },
  {
    id: 'rivers',
    kind: 'line',
    source: 'rivers',
    look: { color: 'river', width: 1.2 },
    legend: [],
  },
  {
    id: 'neighbour-borders',
    kind: 'line',
    source: 'borders',
    look: { color: 'border', width: 0.6, opacity: 0.45 },
    legend: [],
  },
];
