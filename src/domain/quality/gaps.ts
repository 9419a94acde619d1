import type { Initiative } from '../initiative.ts';
import type { Resource } from '../resource.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isStale } from '../time/freshness.ts';
import { isOverdue, openingOf } from '../time/life.ts';

/** What somebody who keeps the data should look at again. */
export interface Gap {
  /** As published. */
  readonly code: string;
  readonly label: string;
}

interface GapIn<T> extends Gap {
  readonly isIn: (it: T, today: CalendarDay) => boolean;
}

export interface Gapped<T> {
  readonly thing: T;
  /** At least one. */
  readonly gaps: readonly Gap[];
}

/** In the order of the page: first what may be wrong today, then what was never found. */
export const initiativeGaps: readonly GapIn<Initiative>[] = [
  {
    code: 'a-relire',
    label: 'Source relue il y a plus de douze mois',
    isIn: ({ checked }, today) => isStale(checked, today),
  },
  { code: 'echeance-passee', label: 'Échéance passée, suite non trouvée', isIn: isOverdue },
  {
    code: 'a-verifier',
    label: 'À vérifier (confiance basse)',
    isIn: ({ confidence }) => confidence === 'low',
  },
  { code: 'sans-porteur', label: 'Porteur non trouvé', isIn: ({ carrier }) => carrier === null },
  { code: 'sans-perimetre', label: 'Périmètre non trouvé', isIn: ({ communes }) => communes.length === 0 },
  { code: 'sans-debut', label: 'Ni début ni signature', isIn: (it) => openingOf(it) === null },
  {
    code: 'sans-fin',
    label: 'Échéance non trouvée',
    // A council or a workshop is no contract: it may well have no end.
    isIn: ({ type, end, status }) => type === 'cls' && end === null && status !== 'preparation',
  },
  {
    code: 'sans-priorite',
    label: 'Priorités non trouvées',
    isIn: ({ priorities }) => priorities.length === 0,
  },
  { code: 'source-non-datee', label: 'Source sans date', isIn: ({ sourceDate }) => sourceDate === null },
  { code: 'sans-site', label: 'Sans page de la démarche', isIn: ({ website }) => website === null },
];

export const resourceGaps: readonly GapIn<Resource>[] = [
  {
    code: 'a-relire',
    label: 'Relue il y a plus de douze mois',
    isIn: ({ added, checked }, today) => isStale(checked ?? added, today),
  },
  {
    code: 'jamais-verifiee',
    label: 'Liens jamais ouverts depuis l’ajout',
    isIn: ({ checked }) => checked === null,
  },
  { code: 'lien-a-verifier', label: 'Lien à vérifier', isIn: ({ linkToCheck }) => linkToCheck },
  {
    code: 'sans-lien',
    label: 'Sans adresse chez l’éditeur, ni fichier',
    isIn: ({ links }) => links.official === null && links.file === null,
  },
  { code: 'sans-annee', label: 'Année non précisée', isIn: ({ year }) => year === null },
  { code: 'sans-acces', label: 'Accès non précisé', isIn: ({ access }) => access === null },
];

/** Each thing that has a gap, with its gaps, in the order given. */
export function listGaps<T>(
  things: readonly T[],
  gaps: readonly GapIn<T>[],
  today: CalendarDay,
): Gapped<T>[] {
  return things
    .map((thing) => ({ thing, gaps: gaps.filter(({ isIn }) => isIn(thing, today)) }))
    .filter((it) => it.gaps.length > 0);
}

/** How many things have each gap, in the order of the gaps; those that nothing has are counted too, as 0. */
export function countGaps(
  found: readonly Gapped<unknown>[],
  gaps: readonly Gap[],
): { readonly gap: Gap; readonly count: number }[] {
  return gaps.map((gap) => ({
    gap,
    count: found.filter((it) => it.gaps.some(({ code }) => code === gap.code)).length,
  }));
}
