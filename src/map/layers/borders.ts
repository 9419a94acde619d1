import type { MapLayer } from '../layer.ts';

/** Limits of the départements and of the region, over the territories so that one can still find one's way. */
export const borders: readonly MapLayer[] = [
  {
    id: 'departements',
    kind: 'line',
    source: 'limits',
    look: { color: 'border', width: 0.9, opacity: 0.85 },
    legend: [],
  },
  {
    id: 'region',
    kind: 'line',
    source: 'region',
    look: { color: 'border', width: 1.8 },
    legend: [],
  },
];
