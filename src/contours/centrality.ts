import type { Seed } from './seeds.ts';

/** Squared elliptic distances of the columns of a box from the centre; index 0 is the first column. */
export function measureColumns(seed: Seed): Float32Array {
  return Float32Array.from({ length: seed.right - seed.left + 1 }, (_, i) => {
    const offset = seed.left + i + 0.5 - seed.x;
    return (offset / (offset < 0 ? seed.west : seed.east)) ** 2;
  });
}

/** Squared elliptic distance of a row from the centre: 1 on the ellipse, when the column adds nothing. */
export function measureRow(seed: Seed, row: number): number {
  const offset = row + 0.5 - seed.y;
  return (offset / (offset < 0 ? seed.north : seed.south)) ** 2;
}
