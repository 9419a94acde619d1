import type { Initiative } from '../domain/initiative.ts';
import { findWholeZones, type Zone } from './zones.ts';

/**
 * For each initiative, the ids of those that share communes with it or whose zones touch its own. A `low` initiative
 * has no established place, so it neighbours nothing.
 */
export function findNeighbours(
  initiatives: readonly Initiative[],
  zones: readonly Zone[],
): Map<string, readonly string[]> {
  const placed = initiatives
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ id, communes }) => {
      const whole = findWholeZones(communes, zones);
      return {
        id,
        communes: new Set(communes),
        zones: new Set(whole),
        around: new Set(whole.flatMap((index) => zones[index]?.touches ?? [])),
      };
    });
  return new Map(
    placed.map((one) => [
      one.id,
      placed
        .filter((other) => other !== one)
        .filter(
          (other) => !one.communes.isDisjointFrom(other.communes) || !one.around.isDisjointFrom(other.zones),
        )
        .map(({ id }) => id),
    ]),
  );
}
