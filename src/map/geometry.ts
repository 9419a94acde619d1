import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

/** West, south, east, north; degrees. */
export type Bounds = readonly [number, number, number, number];

type Surface = Polygon | MultiPolygon;

export function boundsOf(geometries: Iterable<Geometry>): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const geometry of geometries) {
    for (const [lon = 0, lat = 0] of positionsOf(geometry)) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** Square degrees: good enough to put small territories over large ones. */
export function areaOf(surface: Surface): number {
  return outerRings(surface).reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);
}

/** Centre of mass of the largest piece: where a département's symbol stands. */
export function centreOf(surface: Surface): [number, number] {
  const [largest = []] = outerRings(surface).sort(
    (one, other) => Math.abs(signedArea(other)) - Math.abs(signedArea(one)),
  );
  let [x, y, area] = [0, 0, 0];
  for (const [[x1, y1], [x2, y2]] of edgesOf(largest)) {
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
    area += cross;
  }
  return [x / (3 * area), y / (3 * area)];
}

function outerRings(surface: Surface): Position[][] {
  const polygons = surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

function signedArea(ring: readonly Position[]): number {
  return edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    return [
      [x1, y1],
      [x2, y2],
    ] as const;
  });
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flattenPositions(geometry.coordinates);
}

function flattenPositions(coordinates: readonly unknown[]): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : coordinates.flatMap((inner) => flattenPositions(inner as unknown[]));
}
