import type { Box } from './sources.ts';

/** A raster over a box of the globe: row 0 is the northernmost, cell (column, row) has index row × columns + column. */
export interface Grid {
  readonly west: number;
  readonly north: number;
  /** Degrees a cell. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell at the middle latitude, kilometres. */
  readonly side: number;
}

const kilometresPerDegree = 111.2;

/** Square cells of `side` kilometres at the middle latitude of the box. */
export function makeGrid(box: Box, side: number): Grid {
  const [west, south, east, north] = box;
  const height = side / kilometresPerDegree;
  const width = height / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const columns = Math.ceil((east - west) / width);
  const rows = Math.ceil((north - south) / height);
  if (columns * rows > 60e6) throw new Error(`Grille trop fine : ${columns} × ${rows} cellules.`);
  return { west, north, width, height, columns, rows, side };
}

/** Column of a longitude, as a real number: 0 is the western edge of the first cell. */
export function toColumn(grid: Grid, lon: number): number {
  return (lon - grid.west) / grid.width;
}

/** Row of a latitude, as a real number: 0 is the northern edge of the first cell. */
export function toRow(grid: Grid, lat: number): number {
  return (grid.north - lat) / grid.height;
}

/** Longitude and latitude of a point given in columns and rows. */
export function toDegrees(grid: Grid, column: number, row: number): [number, number] {
  return [grid.west + column * grid.width, grid.north - row * grid.height];
}
