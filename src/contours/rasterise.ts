import type { Position } from 'geojson';
import { type Grid, toColumn, toRow } from './grid.ts';

/**
 * Writes `value` in the cells whose centre lies inside the rings (even-odd rule, so that holes stay out), by one
 * sweep over the rows.
 */
export function rasterise(
  grid: Grid,
  rings: readonly (readonly Position[])[],
  value: number,
  cells: Uint8Array,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = place(grid, ring[i - 1]);
      const [x1, y1] = place(grid, ring[i]);
      if (y0 === y1) continue;
      const first = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
      const last = Math.min(grid.rows - 1, Math.ceil(Math.max(y0, y1) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const x = x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0);
        const known = crossings.get(row);
        if (known === undefined) crossings.set(row, [x]);
        else known.push(x);
      }
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) {
      const first = Math.max(0, Math.ceil((xs[i - 1] ?? 0) - 0.5));
      const last = Math.min(grid.columns - 1, Math.ceil((xs[i] ?? 0) - 0.5) - 1);
      if (last >= first) cells.fill(value, row * grid.columns + first, row * grid.columns + last + 1);
    }
  }
}

function place(grid: Grid, position: Position | undefined): [number, number] {
  return [toColumn(grid, position?.[0] ?? Number.NaN), toRow(grid, position?.[1] ?? Number.NaN)];
}
