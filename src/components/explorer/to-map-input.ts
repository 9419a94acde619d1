import type { LocatedInitiative } from '../../domain/located-initiative.ts';
import { typeset } from '../../domain/text/typography.ts';
import type { Trial } from '../../domain/trial.ts';
import type { MapInput } from '../../map/sources.ts';

/** What the pages have queried, as the map takes it. */
export function toMapInput(
  initiatives: readonly LocatedInitiative[],
  trial: Trial,
  topologies: Pick<MapInput, 'contours' | 'background'>,
): MapInput {
  return {
    ...topologies,
    initiatives: initiatives.map((it) => ({ ...it, name: typeset(it.name) })),
    trial: trial.departements.map(({ departement, name, counts, centre }) => ({
      departement,
      name,
      centre,
      schools: counts.ecoles_2022 ?? 0,
    })),
  };
}
