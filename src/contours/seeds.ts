import { type Grid, toColumn, toRow } from './grid.ts';
import type { Box } from './sources.ts';

/**
 * A commune as the grid sees it: a box that it must fill, and an ellipse of four half-axes around a centre, which says
 * how central a cell is. All in cells.
 */
export interface Seed {
  /** First and last columns and rows of the box. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: number;
  readonly y: number;
  /** Half-axes towards the west, the north, the east, the south; `adjust` changes them. */
  west: number;
  north: number;
  east: number;
  south: number;
}

/** How far the centre moves from the middle of the box towards the village: measured, 0.3 to 0.5 serve alike. */
const pull = 0.4;

/** @param village longitude and latitude of the village, where they are known */
export function toSeed(grid: Grid, box: Box, village?: readonly [number, number]): Seed {
  const [x0, x1] = [toColumn(grid, box[0]), toColumn(grid, box[2])];
  const [y0, y1] = [toRow(grid, box[3]), toRow(grid, box[1])];
  const middle = [(x0 + x1) / 2, (y0 + y1) / 2] as const;
  const goal = village ? ([toColumn(grid, village[0]), toRow(grid, village[1])] as const) : middle;
  const x = middle[0] + pull * (goal[0] - middle[0]);
  const y = middle[1] + pull * (goal[1] - middle[1]);
  return {
    left: clamp(Math.round(x0), grid.columns),
    right: clamp(Math.round(x1) - 1, grid.columns),
    top: clamp(Math.round(y0), grid.rows),
    bottom: clamp(Math.round(y1) - 1, grid.rows),
    x,
    y,
    west: Math.max(x - x0, 0.5),
    east: Math.max(x1 - x, 0.5),
    north: Math.max(y - y0, 0.5),
    south: Math.max(y1 - y, 0.5),
  };
}

function clamp(index: number, size: number): number {
  return Math.min(Math.max(index, 0), size - 1);
}
