import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Grid, toColumn, toRow } from '../../src/contours/grid.ts';
import { listPolygons } from '../../src/contours/land.ts';
import type { NearestLine } from '../../src/contours/nearest.ts';
import { rasterise } from '../../src/contours/rasterise.ts';

export interface Shape {
  readonly id: string;
  readonly nom: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The number of each shape, from 1, in the cells that it covers. */
export function map(grid: Grid, shapes: readonly Shape[]): Uint8Array {
  const cells = new Uint8Array(grid.columns * grid.rows);
  shapes.forEach(({ geometry }, index) => {
    rasterise(grid, listPolygons(geometry).flat(), index + 1, cells);
  });
  return cells;
}

/** Intersection over union of the shapes of the same number in two maps. */
export function measureOverlaps(ours: Uint8Array, theirs: Uint8Array, count: number): number[] {
  const common = new Float64Array(count + 1);
  const either = new Float64Array(count + 1);
  for (let cell = 0; cell < ours.length; cell++) {
    const [a, b] = [ours[cell] as number, theirs[cell] as number];
    either[a] = (either[a] ?? 0) + 1;
    if (a === b) common[a] = (common[a] ?? 0) + 1;
    else either[b] = (either[b] ?? 0) + 1;
  }
  return Array.from({ length: count }, (_, i) => (common[i + 1] ?? 0) / (either[i + 1] ?? 1));
}

/** Distances from points of the outline, one every half kilometre, to the nearest official outline; kilometres. */
export function measureOffsets(
  grid: Grid,
  geometry: Polygon | MultiPolygon,
  official: NearestLine,
): number[] {
  const reach = 5 / grid.side;
  return listPolygons(geometry)
    .flat()
    .flatMap((ring) => sample(project(grid, ring), 0.5 / grid.side))
    .map(([x, y]) => {
      const nearest = official.find([x, y], reach);
      return nearest ? Math.hypot(nearest[0] - x, nearest[1] - y) * grid.side : reach * grid.side;
    });
}

export function project(grid: Grid, ring: readonly Position[]): [number, number][] {
  return ring.map(([lon = 0, lat = 0]) => [toColumn(grid, lon), toRow(grid, lat)]);
}

function sample(ring: readonly [number, number][], step: number): [number, number][] {
  const points: [number, number][] = [];
  let rest = 0;
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring[i - 1] ?? [x1, y1];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = rest; at < length; at += step) {
      points.push([x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length]);
      rest = at + step;
    }
    rest = Math.max(0, rest - length);
  });
  return points;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
