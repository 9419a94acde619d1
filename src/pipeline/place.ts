import type { Initiative } from '../domain/initiative.ts';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { draw } from './draw.ts';
import { findNeighbours } from './neighbours.ts';
import type { Reference } from './reference.ts';
import type { Contours } from './topology.ts';
import { listZones } from './zones.ts';

/** Initiatives → initiatives on the map: what is drawn of each, and who its neighbours are. */
export function place(
  initiatives: readonly Initiative[],
  contours: Contours,
  reference: Reference,
): LocatedInitiative[] {
  const zones = listZones(contours, reference);
  const neighbours = findNeighbours(initiatives, zones);
  return initiatives.map((initiative) => ({
    ...initiative,
    ...draw(initiative, zones, contours, reference),
    neighbours: neighbours.get(initiative.id) ?? [],
  }));
}
