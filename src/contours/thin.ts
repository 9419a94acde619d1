import type { Position } from 'geojson';
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
  type Triangle,
} from 'topojson-simplify';
import { centre } from './boxes.ts';
import type { Box } from './sources.ts';

const kilometresPerDegree = 111.2;

/** A topology of any objects. */
type Lines = { type: 'Topology'; arcs: Position[][] };

/** Square kilometres. */
export interface Detail {
  /** Bends of a line whose triangle is smaller go. */
  readonly bend: number;
  /** The same away from the focus. */
  readonly farBend: number;
  /** Islands that are smaller go. */
  readonly island: number;
}

/**
 * Visvalingam's simplification. Arcs are shared, so that neighbours stay neighbours.
 * @param topology not quantised, in degrees
 * @param focus where the detail matters
 */
export function thin<T extends Lines>(topology: T, detail: Detail, focus: Box): T {
  const [, latitude] = centre(focus);
  const squareDegree = kilometresPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
  const weigh = (triangle: Triangle) => {
    const area = planarTriangleArea(triangle) * squareDegree;
    return contains(focus, triangle[1]) ? area : (area * detail.bend) / detail.farBend;
  };
  const thinned = simplify(presimplify(topology as never, weigh), detail.bend);
  const isLarge = filterAttachedWeight(thinned, detail.island / squareDegree, (ring) => planarRingArea(ring));
  return filter(thinned, isLarge) as unknown as T;
}

function contains([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
