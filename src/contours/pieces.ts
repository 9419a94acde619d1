import type { Grid } from './grid.ts';

/** The connected pieces of a map of zones. */
export interface Pieces {
  /** Piece of each cell, from 0; meaningless where there is no zone. */
  readonly of: Int32Array;
  readonly zone: readonly number[];
  /** Cells. */
  readonly size: readonly number[];
  /** Whether another zone lies beside it: false for an island. */
  readonly attached: readonly boolean[];
}

/** Pieces of cells of one zone, joined by their sides. */
export function findPieces(grid: Grid, zones: Uint16Array): Pieces {
  const { columns } = grid;
  const of = new Int32Array(zones.length).fill(-1);
  const zone: number[] = [];
  const size: number[] = [];
  const attached: boolean[] = [];
  const stack: number[] = [];
  for (let start = 0; start < zones.length; start++) {
    const own = zones[start] as number;
    if (own === 0 || of[start] !== -1) continue;
    const piece = zone.length;
    let cells = 0;
    let touches = false;
    of[start] = piece;
    stack.push(start);
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      cells++;
      const column = cell % columns;
      for (const step of [-columns, columns, column > 0 ? -1 : 0, column < columns - 1 ? 1 : 0]) {
        const next = cell + step;
        const other = zones[next];
        if (other === undefined || other === 0) continue;
        if (other !== own) touches = true;
        else if (of[next] === -1) {
          of[next] = piece;
          stack.push(next);
        }
      }
    }
    zone.push(own);
    size.push(cells);
    attached.push(touches);
  }
  return { of, zone, size, attached };
}
