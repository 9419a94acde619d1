import type { Initiative } from '../initiative.ts';
import { initiativeTypeIds } from '../initiative-types.ts';
import type { Commune, Epci } from '../territory.ts';

/** The initiatives that hold each commune, by its code, in the order given. Codes only, never geometry. */
export function groupByCommune<T extends Pick<Initiative, 'communes'>>(
  initiatives: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const initiative of initiatives) {
    for (const code of initiative.communes) {
      const group = groups.get(code);
      if (group) group.push(initiative);
      else groups.set(code, [initiative]);
    }
  }
  return groups;
}

/** An EPCI, as far as it lies within the communes that are looked at. */
export interface EpciCover<T> {
  readonly epci: Epci;
  readonly communes: readonly Commune[];
  /** What is recorded for at least one of its communes, whatever its status; by type, then by name. */
  readonly initiatives: readonly T[];
  /** The communes for which nothing at all is recorded. */
  readonly bare: readonly Commune[];
}

/** By name. An EPCI without any of the communes is left out; a white zone is one without `initiatives`. */
export function listEpciCover<T extends Pick<Initiative, 'type' | 'name' | 'communes'>>(
  epci: readonly Epci[],
  communes: readonly Commune[],
  initiatives: readonly T[],
): EpciCover<T>[] {
  const covering = groupByCommune(initiatives);
  const members = Map.groupBy(communes, (commune) => commune.epci);
  return epci
    .flatMap((one) => {
      const own = members.get(one.code);
      if (!own) return [];
      const here = new Set(own.flatMap(({ code }) => covering.get(code) ?? []));
      return {
        epci: one,
        communes: own,
        initiatives: [...here].sort(compareByType),
        bare: own.filter(({ code }) => !covering.has(code)),
      };
    })
    .sort((a, b) => a.epci.name.localeCompare(b.epci.name, 'fr'));
}

/** In the order of types, then of names. */
export function compareByType(
  a: Pick<Initiative, 'type' | 'name'>,
  b: Pick<Initiative, 'type' | 'name'>,
): number {
  return (
    initiativeTypeIds.indexOf(a.type) - initiativeTypeIds.indexOf(b.type) ||
    a.name.localeCompare(b.name, 'fr')
  );
}
