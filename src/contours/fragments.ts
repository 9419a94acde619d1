import type { Grid } from './grid.ts';
import { findPieces } from './pieces.ts';

/** Square kilometres under which a detached piece that leans on other zones is an artefact, not an exclave. */
const smallestExclave = 8;

/**
 * Takes away the small fragments that a zone has beside its main piece; islands stay. The cells become 0, for
 * `fillGaps` to give to their neighbours.
 * @returns how many fragments were dropped
 */
export function dropFragments(grid: Grid, zones: Uint16Array): number {
  const pieces = findPieces(grid, zones);
  const largest = new Map<number, number>();
  pieces.zone.forEach((zone, piece) => {
    const known = largest.get(zone);
    if (known === undefined || (pieces.size[known] ?? 0) < (pieces.size[piece] ?? 0))
      largest.set(zone, piece);
  });
  const limit = smallestExclave / grid.side ** 2;
  const doomed = pieces.zone.map(
    (zone, piece) =>
      largest.get(zone) !== piece && pieces.attached[piece] === true && (pieces.size[piece] ?? 0) < limit,
  );
  for (let cell = 0; cell < zones.length; cell++)
    if (zones[cell] !== 0 && doomed[pieces.of[cell] as number]) zones[cell] = 0;
  return doomed.filter(Boolean).length;
}

/** Gives the open cells without a zone to the nearest zone, ring after ring; what nothing reaches stays 0. */
export function fillGaps(grid: Grid, open: Uint8Array, zones: Uint16Array): void {
  const { columns } = grid;
  const takeFrom = (cell: number, neighbour: number) => {
    if (open[neighbour] !== 1 || zones[neighbour] !== 0) return false;
    zones[neighbour] = zones[cell] as number;
    return true;
  };
  let front: number[] = [];
  for (let cell = 0; cell < zones.length; cell++) {
    if (zones[cell] === 0) continue;
    for (const next of [cell - columns, cell - 1, cell + 1, cell + columns])
      if (open[next] === 1 && zones[next] === 0) {
        front.push(cell);
        break;
      }
  }
  while (front.length > 0) {
    const reached: number[] = [];
    for (const cell of front) {
      const column = cell % columns;
      if (takeFrom(cell, cell - columns)) reached.push(cell - columns);
      if (column > 0 && takeFrom(cell, cell - 1)) reached.push(cell - 1);
      if (column < columns - 1 && takeFrom(cell, cell + 1)) reached.push(cell + 1);
      if (takeFrom(cell, cell + columns)) reached.push(cell + columns);
    }
    front = reached;
  }
}
