import { measureColumns, measureRow } from './centrality.ts';
import type { Grid } from './grid.ts';
import type { Seed } from './seeds.ts';

/** How fast the weight of a commune falls with the distance: measured, 6 to 10 serve alike. */
const sharpness = 8;
/** Rows treated at once, which bounds the memory. */
const bandRows = 64;
/** Most zones that one cell may hesitate between. */
const slots = 8;

/**
 * Gives each open cell to a zone: the communes whose box holds the cell vote for their own, the more central the
 * louder. Two communes of one EPCI together may outweigh a nearer one of another.
 * @param zoneOf zone of each seed, from 1
 * @returns the zone of each cell, 0 where there is none
 */
export function vote(
  grid: Grid,
  open: Uint8Array,
  seeds: readonly Seed[],
  zoneOf: readonly number[],
): Uint16Array {
  const zones = new Uint16Array(grid.columns * grid.rows);
  const names = new Uint16Array(grid.columns * bandRows * slots);
  const weights = new Float32Array(names.length);
  const columns = seeds.map(measureColumns);
  for (let top = 0; top < grid.rows; top += bandRows) {
    names.fill(0);
    const bottom = Math.min(top + bandRows, grid.rows) - 1;
    seeds.forEach((seed, index) => {
      if (seed.bottom < top || seed.top > bottom) return;
      const across = columns[index] ?? new Float32Array();
      for (let row = Math.max(top, seed.top); row <= Math.min(bottom, seed.bottom); row++) {
        const down = measureRow(seed, row);
        const first = row * grid.columns + seed.left;
        for (let i = 0; i < across.length; i++) {
          if (open[first + i] !== 1) continue;
          const weight = Math.exp(-sharpness * Math.sqrt(down + (across[i] as number)));
          add(names, weights, (first + i - top * grid.columns) * slots, zoneOf[index] ?? 0, weight);
        }
      }
    });
    elect(names, weights, zones, top * grid.columns, (bottom + 1) * grid.columns);
  }
  return zones;
}

function add(names: Uint16Array, weights: Float32Array, start: number, zone: number, weight: number): void {
  for (let slot = start; slot < start + slots; slot++) {
    if (names[slot] === zone) {
      weights[slot] = (weights[slot] as number) + weight;
      return;
    }
    if (names[slot] === 0) {
      names[slot] = zone;
      weights[slot] = weight;
      return;
    }
  }
}

function elect(
  names: Uint16Array,
  weights: Float32Array,
  zones: Uint16Array,
  from: number,
  to: number,
): void {
  for (let cell = from; cell < to; cell++) {
    let heaviest = 0;
    const start = (cell - from) * slots;
    for (let slot = start; slot < start + slots && names[slot] !== 0; slot++) {
      const weight = weights[slot] as number;
      if (weight <= heaviest) continue;
      heaviest = weight;
      zones[cell] = names[slot] as number;
    }
  }
}
