import type { MultiPolygon, Position } from 'geojson';
import type { Grid } from './grid.ts';
import { findPieces } from './pieces.ts';

/**
 * The outline of each zone, in columns and rows, with a vertex at every corner of a cell that it passes: two
 * neighbours share exactly the same vertices. Index 0 is unused.
 */
export function trace(grid: Grid, zones: Uint16Array, count: number): MultiPolygon[] {
  const { columns, rows } = grid;
  const pieces = findPieces(grid, zones);
  const polygons = pieces.zone.map((): { outer: Position[][]; holes: Position[][] } => ({
    outer: [],
    holes: [],
  }));
  const zoneAt = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (zones[row * columns + column] as number);
  const visited = new Uint8Array(zones.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const zone = zones[cell] as number;
      if (zone === 0 || visited[cell] === 1 || zoneAt(column, row - 1) === zone) continue;
      const ring = walk(
        column,
        row,
        (x, y) => zoneAt(x, y) === zone,
        (x, y) => {
          visited[y * columns + x] = 1;
        },
      );
      const polygon = polygons[pieces.of[cell] as number];
      (measureArea(ring) > 0 ? polygon?.outer : polygon?.holes)?.push(ring);
    }
  }
  const shapes = Array.from(
    { length: count + 1 },
    (): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [] }),
  );
  polygons.forEach(({ outer, holes }, piece) => {
    shapes[pieces.zone[piece] ?? 0]?.coordinates.push([...outer, ...holes]);
  });
  return shapes;
}

/** Follows an outline with its zone on the right, from the north-western corner of a cell, heading east. */
function walk(
  column: number,
  row: number,
  isOwn: (column: number, row: number) => boolean,
  onTop: (column: number, row: number) => void,
): Position[] {
  const ring: Position[] = [[column, row]];
  let [x, y, dx, dy] = [column, row, 1, 0];
  do {
    if (dx === 1) onTop(x, y);
    x += dx;
    y += dy;
    ring.push([x, y]);
    // The two cells ahead, on either side of the line.
    const right = isOwn(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
    const left = isOwn(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
    if (!right) [dx, dy] = [-dy, dx];
    else if (left) [dx, dy] = [dy, -dx];
  } while (x !== column || y !== row || dx !== 1 || dy !== 0);
  return ring;
}

/** Positive for an outer ring, which runs clockwise on the map. */
function measureArea(ring: readonly Position[]): number {
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    area += x0 * y1 - x1 * y0;
  }
  return area;
}
