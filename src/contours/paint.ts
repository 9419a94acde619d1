import { measureColumns, measureRow } from './centrality.ts';
import type { Grid } from './grid.ts';
import type { Seed } from './seeds.ts';

export const nobody = -1;

/**
 * Gives each open cell to the seed whose box holds it and in which it lies most centrally.
 * @param open 1 where a cell may be given
 * @param owner receives the index of the seed, or `nobody`
 * @param distance scratch, as long as the grid
 */
export function paint(
  grid: Grid,
  open: Uint8Array,
  seeds: readonly Seed[],
  owner: Int32Array,
  distance: Float32Array,
): void {
  owner.fill(nobody);
  distance.fill(Number.POSITIVE_INFINITY);
  seeds.forEach((seed, index) => {
    const across = measureColumns(seed);
    for (let row = seed.top; row <= seed.bottom; row++) {
      const down = measureRow(seed, row);
      const first = row * grid.columns + seed.left;
      for (let i = 0; i < across.length; i++) {
        const total = down + (across[i] as number);
        if (open[first + i] === 1 && total < (distance[first + i] as number)) {
          distance[first + i] = total;
          owner[first + i] = index;
        }
      }
    }
  });
}
