import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

const kilometresPerDegree = 111.2;

/** A line bend or an island smaller than this is not drawn; square kilometres. */
export interface Detail {
  readonly bend: number;
  readonly island: number;
}

/**
 * Visvalingam's simplification: bends whose triangle is smaller than `bend` go, and islands smaller than `island`.
 * Arcs are shared, so that neighbours stay neighbours.
 * @param latitude where areas are right, degrees
 */
export function thin<T extends Topology>(topology: T, detail: Detail, latitude: number): T {
  const squareDegree = kilometresPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
  const weighed = presimplify(topology, (triangle) => planarTriangleArea(triangle) * squareDegree);
  const thinned = simplify(weighed, detail.bend);
  const isLarge = filterAttachedWeight(thinned, detail.island / squareDegree, (ring) => planarRingArea(ring));
  return filter(thinned, isLarge) as unknown as T;
}
