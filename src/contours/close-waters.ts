import type { Grid } from './grid.ts';
import { findPieces } from './pieces.ts';

/**
 * Fills the arms of the sea that are narrower than twice `radius`: rivers down to their mouth belong to communes.
 * A morphological closing with a square, by two passes of sums along rows and columns.
 * @param land 1 where there is land; changed in place
 * @param radius in cells
 */
export function closeWaters(grid: Grid, land: Uint8Array, radius: number): void {
  const swollen = spread(grid, land, radius, 1);
  const shrunk = spread(grid, swollen, radius, 0);
  for (let cell = 0; cell < land.length; cell++) if (shrunk[cell] === 1) land[cell] = 1;
}

/**
 * Fills the waters that land closes on every side and that are smaller than `limit` cells.
 * @param land 1 where there is land of any country
 * @param open receives 1
 */
export function fillLagoons(grid: Grid, land: Uint8Array, open: Uint8Array, limit: number): void {
  const waters = findPieces(
    grid,
    Uint16Array.from(land, (cell) => 1 - cell),
  );
  for (let cell = 0; cell < land.length; cell++)
    if (land[cell] === 0 && (waters.size[waters.of[cell] as number] ?? 0) < limit) open[cell] = 1;
}

/** Extends the cells that hold `value` by `radius` in the eight directions. */
function spread(grid: Grid, cells: Uint8Array, radius: number, value: number): Uint8Array {
  const { columns, rows } = grid;
  const across = spreadLines(cells, rows, columns, columns, 1, radius, value);
  return spreadLines(across, columns, rows, 1, columns, radius, value);
}

function spreadLines(
  cells: Uint8Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
  value: number,
): Uint8Array {
  const out = cells.slice();
  for (let line = 0; line < lines; line++) {
    let reach = 0;
    for (let i = 0; i < length; i++) {
      const cell = line * lineStep + i * step;
      if (cells[cell] === value) reach = radius + 1;
      if (reach > 0) {
        out[cell] = value;
        reach--;
      }
    }
    reach = 0;
    for (let i = length - 1; i >= 0; i--) {
      const cell = line * lineStep + i * step;
      if (cells[cell] === value) reach = radius + 1;
      if (reach > 0) {
        out[cell] = value;
        reach--;
      }
    }
  }
  return out;
}
