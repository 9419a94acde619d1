import type { Settings } from './run.ts';

/** Chosen by measure (bench/contours): finer grids and more passes cost time and bring no better outlines. */
export const settings: Settings = {
  // What the map can show, with room to move: the region, and the four départements of the Alliance trial.
  frame: [-3.5, 42, 7.5, 48],
  side: 0.2,
  passes: 12,
  narrowWater: 0.4,
  smallLagoon: 20,
  detail: { bend: 0.07, island: 0.3, farBend: 0.6 },
};
