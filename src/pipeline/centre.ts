import { merge } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { findRingCentre, measureRing } from './ring.ts';
import { isArea } from './topology.ts';

/** The middle of the largest piece of a département, looked for in each topology in turn; null if none draws it. */
export function findCentre(code: string, topologies: readonly Topology<Objects>[]): [number, number] | null {
  for (const topology of topologies) {
    const object = topology.objects.departements;
    const geometries = object?.type === 'GeometryCollection' ? object.geometries : [];
    const area = geometries.find(({ id }) => id === code);
    if (!area || !isArea(area)) continue;
    const rings = merge(topology, [area]).coordinates.flatMap(([outer]) => (outer ? [outer] : []));
    const [largest] = rings.toSorted((a, b) => Math.abs(measureRing(b)) - Math.abs(measureRing(a)));
    if (largest) return findRingCentre(largest);
  }
  return null;
}
