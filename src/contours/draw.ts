import type { Position } from 'geojson';
import { type Grid, toDegrees } from './grid.ts';
import type { NearestLine } from './nearest.ts';
import { listUsers, type Partition } from './partition.ts';

/** Passes of the moving average that turns a staircase of cells into a line. */
const passes = 3;
/** How far a corner of a cell may lie from the coast or border that it stands for, in cells. */
const reach = 1.6;

/**
 * Turns the arcs from corners of cells into lines in degrees: staircases are smoothed, and what follows the coast or a
 * border of the country moves onto the real line.
 * @param coast real lines, in columns and rows
 */
export function draw(grid: Grid, partition: Partition, coast: NearestLine): Partition {
  const outer = listUsers(partition).map(
    (users) => users.length === 1 || new Set(users.map(({ properties }) => properties.pays)).size > 1,
  );
  const isOnFrame = ([x = 0, y = 0]: Position) =>
    x <= 1 || y <= 1 || x >= grid.columns - 1 || y >= grid.rows - 1;
  const snap = (point: Position): Position =>
    isOnFrame(point) ? point : (coast.find(point as [number, number], reach) ?? point);
  // A node that a coastal arc shares with inland ones moves once for all of them.
  const nodes = new Map<string, Position>();
  partition.arcs.forEach((arc, index) => {
    if (!outer[index]) return;
    for (const node of [arc[0], arc.at(-1)]) if (node) nodes.set(String(node), snap(node));
  });
  const arcs = partition.arcs.map((arc, index) => {
    const smoothed = smoothLine(arc);
    const moved = outer[index] ? smoothed.map(snap) : smoothed;
    const [first, last] = [arc[0], arc.at(-1)];
    if (first && last) {
      moved[0] = nodes.get(String(first)) ?? first;
      moved[moved.length - 1] = nodes.get(String(last)) ?? last;
    }
    return moved.map(([column = 0, row = 0]) => toDegrees(grid, column, row));
  });
  return { ...partition, arcs };
}

/** Moving average 1-2-1; the ends stay. */
function smoothLine(line: readonly Position[]): Position[] {
  let points = [...line];
  for (let pass = 0; pass < passes; pass++) {
    points = points.map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined || after === undefined) return point;
      const mean = (axis: 0 | 1) => ((before[axis] ?? 0) + 2 * (point[axis] ?? 0) + (after[axis] ?? 0)) / 4;
      return [mean(0), mean(1)];
    });
  }
  return points;
}
