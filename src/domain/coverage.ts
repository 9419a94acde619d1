import type { Commune } from './territory.ts';

export interface Coverage {
  readonly communes: number;
  /** Inhabitants, communes counted once. */
  readonly population: number;
  /** Of the population of `communes`, between 0 and 1. */
  readonly share: number;
}

/** How much of a set of communes lies in at least one of the perimeters. Codes only, never geometry. */
export function measureCoverage(
  perimeters: Iterable<{ readonly communes: readonly string[] }>,
  communes: readonly Commune[],
): Coverage {
  const covered = new Set([...perimeters].flatMap((perimeter) => perimeter.communes));
  const inside = communes.filter((commune) => covered.has(commune.code));
  const population = sumPopulation(inside);
  const total = sumPopulation(communes);
  return { communes: inside.length, population, share: total === 0 ? 0 : population / total };
}

export function sumPopulation(communes: readonly Commune[]): number {
  return communes.reduce((sum, commune) => sum + commune.population, 0);
}
