import type { Initiative } from './initiative.ts';
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
  return measure(
    communes.filter((commune) => covered.has(commune.code)),
    communes,
  );
}

/** Where a commune stands, the surest first: by the surest of the initiatives that hold it. */
export const coverageLevels = {
  active: { label: 'En cours' },
  preparation: { label: 'En préparation' },
  unknown: { label: 'Suite non trouvée' },
  none: { label: 'Rien d’établi' },
} as const;
export type CoverageLevel = keyof typeof coverageLevels;
export const coverageLevelIds = Object.keys(coverageLevels) as CoverageLevel[];

export type Levelled = Pick<Initiative, 'status' | 'confidence' | 'communes'>;

/** What is over covers nobody, and what is to be checked is not counted: both are listed, and told apart. */
export function countsAsCover({ status, confidence }: Pick<Initiative, 'status' | 'confidence'>): boolean {
  return status !== 'expired' && confidence !== 'low';
}

/** The level of each commune that is at one; the others are at `none`. */
export function findLevels(initiatives: Iterable<Levelled>): Map<string, CoverageLevel> {
  const levels = new Map<string, CoverageLevel>();
  for (const { status, communes } of [...initiatives].filter(countsAsCover)) {
    for (const code of communes) {
      const known = levels.get(code) ?? 'none';
      if (status !== 'expired' && isSurer(status, known)) levels.set(code, status);
    }
  }
  return levels;
}

/** Each commune counted once, at its level: the four shares make one. */
export function measureLevels(
  initiatives: Iterable<Levelled>,
  communes: readonly Commune[],
): Record<CoverageLevel, Coverage> {
  const levels = findLevels(initiatives);
  const at = (level: CoverageLevel) =>
    measure(
      communes.filter(({ code }) => (levels.get(code) ?? 'none') === level),
      communes,
    );
  return {
    active: at('active'),
    preparation: at('preparation'),
    unknown: at('unknown'),
    none: at('none'),
  };
}

export function sumPopulation(communes: readonly Commune[]): number {
  return communes.reduce((sum, commune) => sum + commune.population, 0);
}

function isSurer(one: CoverageLevel, other: CoverageLevel): boolean {
  return coverageLevelIds.indexOf(one) < coverageLevelIds.indexOf(other);
}

function measure(inside: readonly Commune[], all: readonly Commune[]): Coverage {
  const population = sumPopulation(inside);
  const total = sumPopulation(all);
  return { communes: inside.length, population, share: total === 0 ? 0 : population / total };
}
