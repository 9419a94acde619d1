import type { Grid } from './grid.ts';
import type { Seed } from './seeds.ts';

/** The share of a missing reach that a half-axis makes up in one pass, and the most that it grows by. */
const pace = 0.5;
const most = 0.25;

/**
 * Lengthens the half-axes of each commune that does not reach the four sides of its box, as every commune does.
 * Few passes serve best: forced to the end, large communes take too much from their neighbours.
 * @returns the share of the sides that are reached, to within a cell
 */
export function adjust(grid: Grid, seeds: readonly Seed[], owner: Int32Array): number {
  let reached = 0;
  seeds.forEach((seed, index) => {
    const missing = measureMissing(grid, seed, owner, index);
    const width = seed.right - seed.left + 1;
    const height = seed.bottom - seed.top + 1;
    seed.west *= growth(missing.west, width);
    seed.east *= growth(missing.east, width);
    seed.north *= growth(missing.north, height);
    seed.south *= growth(missing.south, height);
    for (const cells of Object.values(missing)) if (cells <= 1) reached++;
  });
  return seeds.length === 0 ? 1 : reached / (4 * seeds.length);
}

function growth(missing: number, length: number): number {
  return 1 + Math.min(most, (pace * missing) / length);
}

/** Cells between what a seed owns and the sides of its box. */
function measureMissing(grid: Grid, seed: Seed, owner: Int32Array, index: number) {
  const { left, right, top, bottom } = seed;
  let [x0, x1, y0, y1] = [right + 1, left - 1, bottom + 1, top - 1];
  for (let row = top; row <= bottom; row++) {
    const start = row * grid.columns;
    for (let column = left; column <= right; column++) {
      if (owner[start + column] !== index) continue;
      if (column < x0) x0 = column;
      if (column > x1) x1 = column;
      if (row < y0) y0 = row;
      y1 = row;
    }
  }
  return { west: x0 - left, east: right - x1, north: y0 - top, south: bottom - y1 };
}
