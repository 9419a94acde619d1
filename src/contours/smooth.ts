import type { Grid } from './grid.ts';

/**
 * A 3 × 3 majority filter between zones: a cell follows the zone that most of its neighbourhood has, when more than
 * half agree. The sea neither votes nor changes: the coast is not ours to move.
 */
export function smooth(grid: Grid, zones: Uint16Array): void {
  const { columns, rows } = grid;
  const before = zones.slice();
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const cell = row * columns + column;
      const own = before[cell] as number;
      if (own === 0 || isInside(before, cell, columns, own)) continue;
      zones[cell] = findMajority(before, cell, columns) ?? own;
    }
  }
}

function isInside(zones: Uint16Array, cell: number, columns: number, own: number): boolean {
  return (
    zones[cell - 1] === own &&
    zones[cell + 1] === own &&
    zones[cell - columns] === own &&
    zones[cell + columns] === own
  );
}

function findMajority(zones: Uint16Array, cell: number, columns: number): number | undefined {
  const votes = new Map<number, number>();
  for (let line = cell - columns; line <= cell + columns; line += columns) {
    for (let other = line - 1; other <= line + 1; other++) {
      const zone = zones[other] as number;
      if (zone === 0) continue;
      const count = (votes.get(zone) ?? 0) + 1;
      if (count >= 5) return zone;
      votes.set(zone, count);
    }
  }
  return undefined;
}
