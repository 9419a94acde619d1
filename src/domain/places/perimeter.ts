import type { Initiative } from '../initiative.ts';
import type { Commune, Epci } from '../territory.ts';

/** A whole EPCI of a perimeter, with its communes in the order of names. */
export interface PerimeterPart {
  readonly epci: Epci;
  readonly communes: readonly Commune[];
}

/** A perimeter with names in place of codes. */
export interface NamedPerimeter {
  readonly parts: readonly PerimeterPart[];
  /** Communes that belong on their own, their EPCI being only partly inside. */
  readonly alone: readonly Commune[];
}

/** Codes that the reference files do not know are left out: the pipeline has refused them before. */
export function namePerimeter(
  initiative: Pick<Initiative, 'epci' | 'communes'>,
  communes: ReadonlyMap<string, Commune>,
  epci: ReadonlyMap<string, Epci>,
): NamedPerimeter {
  const inside = initiative.communes
    .flatMap((code) => communes.get(code) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const whole = new Set(initiative.epci);
  return {
    parts: initiative.epci
      .flatMap((code) => epci.get(code) ?? [])
      .map((one) => ({ epci: one, communes: inside.filter((commune) => commune.epci === one.code) }))
      .sort((a, b) => a.epci.name.localeCompare(b.epci.name, 'fr')),
    alone: inside.filter((commune) => commune.epci === null || !whole.has(commune.epci)),
  };
}
