import { type Coverage, type CoverageLevel, measureLevels } from '../coverage.ts';
import { type InitiativeType, initiativeTypeIds } from '../initiative-types.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import { compareByType, type EpciCover, listEpciCover } from '../places/covering.ts';
import { listOverlapPairs, type OverlapPair } from '../places/overlaps.ts';
import type { Commune, Epci } from '../territory.ts';

export type Levels = Readonly<Record<CoverageLevel, Coverage>>;

/** Everything that is counted of a set of communes: a département, or the region. */
export interface TerritorySheet {
  readonly communes: readonly Commune[];
  /** Those that hold at least one of the communes, by type and name. */
  readonly initiatives: readonly LocatedInitiative[];
  /** For each type, each commune counted once, at its surest level. */
  readonly byType: readonly { readonly type: InitiativeType; readonly levels: Levels }[];
  /** Whatever the type. */
  readonly levels: Levels;
  readonly epci: readonly EpciCover<LocatedInitiative>[];
  /** The EPCI for whose communes nothing at all is recorded, of any type and status. */
  readonly whiteZones: readonly EpciCover<LocatedInitiative>[];
  /** Pairs that share some of the communes; what is over is left out. */
  readonly overlaps: readonly OverlapPair<LocatedInitiative>[];
}

export function toTerritorySheet(
  communes: readonly Commune[],
  epci: readonly Epci[],
  all: readonly LocatedInitiative[],
): TerritorySheet {
  const codes = new Set(communes.map(({ code }) => code));
  const initiatives = all.filter((it) => it.communes.some((code) => codes.has(code))).sort(compareByType);
  const cover = listEpciCover(epci, communes, initiatives);
  return {
    communes,
    initiatives,
    byType: initiativeTypeIds.map((type) => ({
      type,
      levels: measureLevels(
        initiatives.filter((it) => it.type === type),
        communes,
      ),
    })),
    levels: measureLevels(initiatives, communes),
    epci: cover,
    whiteZones: cover.filter((one) => one.initiatives.length === 0),
    overlaps: listOverlapPairs(initiatives.filter(({ status }) => status !== 'expired')),
  };
}
