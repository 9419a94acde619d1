import type { Initiative, Status } from '../initiative.ts';
import type { InitiativeType } from '../initiative-types.ts';
import type { Departement } from '../territory.ts';
import { compareByType } from './covering.ts';

/** The initiatives of a département; one that straddles two is listed in the first that its source names. */
export interface DepartementGroup<T> {
  readonly departement: Departement;
  readonly initiatives: readonly T[];
  /** Listed in another département, and reaching into this one. */
  readonly reaching: readonly T[];
}

/** Départements in the order given; within each, by type and then by name. */
export function groupByDepartement<T extends Pick<Initiative, 'departements' | 'type' | 'name'>>(
  initiatives: readonly T[],
  departements: readonly Departement[],
): DepartementGroup<T>[] {
  const sorted = [...initiatives].sort(compareByType);
  return departements.map((departement) => ({
    departement,
    initiatives: sorted.filter((it) => it.departements[0] === departement.code),
    reaching: sorted.filter((it) => it.departements.indexOf(departement.code) > 0),
  }));
}

/** How many of a type are at a status. */
export function countInitiatives(
  initiatives: readonly Pick<Initiative, 'type' | 'status'>[],
  type: InitiativeType,
  status?: Status,
): number {
  return initiatives.filter((it) => it.type === type && (!status || it.status === status)).length;
}
