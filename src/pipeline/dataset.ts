import type { Absence } from '../domain/absence.ts';
import type { Figure } from '../domain/figures.ts';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import type { Commune, Departement, Epci, FormerCommune } from '../domain/territory.ts';
import type { Trial } from '../domain/trial.ts';
import type { Background, Contours } from './topology.ts';

/** Everything that the site knows, checked. */
export interface Dataset {
  /** In id order. */
  readonly initiatives: readonly LocatedInitiative[];
  readonly absences: readonly Absence[];
  readonly trial: Trial;
  /** The communes of the region, in code order. */
  readonly communes: readonly Commune[];
  /** Those of other regions that belong to an EPCI of `epci`, in code order. */
  readonly borderCommunes: readonly Commune[];
  /** Those whose name is known, and whose commune of today is one of `communes`, by name. */
  readonly formerCommunes: readonly FormerCommune[];
  readonly epci: readonly Epci[];
  readonly departements: readonly Departement[];
  /** The numbers of the charts, by the name of their file. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly contours: Contours;
  readonly background: Background;
}
