import type { PartialDate } from './time/partial-date.ts';

/** The counts of the Alliance trial that the press file gives for each département, with the words that name them. */
export const trialCounts = {
  ecoles_tirees_2019: 'Écoles tirées au sort en 2019',
  communes: 'Communes',
  ecoles_2022: 'Écoles participantes en 2022',
  formateurs_formes: 'Formateurs formés (6 heures)',
  enseignants_formes: 'Enseignants formés (12 heures)',
  enfants_2019: 'Enfants en 2019',
  parlementaires: 'Parlementaires',
} as const;
export type TrialCount = keyof typeof trialCounts;
export const trialCountIds = Object.keys(trialCounts) as TrialCount[];

/** Sizes of the two groups, known and shown for the trial as a whole only: never for a place. */
export const trialGroupCounts = {
  enfants_groupe_intervention_2019: 'Enfants du groupe intervention en 2019',
  enfants_groupe_controle_2019: 'Enfants du groupe contrôle en 2019',
  ecoles_groupe_intervention: 'Écoles du groupe intervention',
  ecoles_groupe_controle: 'Écoles du groupe témoin',
  communes_groupe_intervention: 'Municipalités du groupe intervention',
  communes_groupe_controle: 'Municipalités du groupe témoin',
} as const;
export type TrialGroupCount = keyof typeof trialGroupCounts;

export const trialFigureIds = [
  ...trialCountIds,
  ...(Object.keys(trialGroupCounts) as TrialGroupCount[]),
] as const;
export type TrialFigureId = TrialCount | TrialGroupCount;

/** One of the four départements: the finest grain at which the trial may be shown. */
export interface TrialDepartement {
  readonly departement: string;
  readonly name: string;
  /** Null where the source gives no figure of its own for the département. */
  readonly counts: Readonly<Record<TrialCount, number | null>>;
  /** Title of the document that states the counts, and its date. */
  readonly source: string;
  readonly sourceDate: PartialDate;
  /** [longitude, latitude] of the middle of the département, where the symbol stands. */
  readonly centre: readonly [number, number];
}

/** A figure for the whole trial, as one document states it. */
export interface TrialFigure {
  readonly figure: TrialFigureId;
  readonly value: number;
  readonly source: string;
  readonly date: PartialDate | null;
  readonly note: string | null;
}

export interface Trial {
  readonly departements: readonly TrialDepartement[];
  /** Every value of every document: two values of one figure contradict each other, and both are shown. */
  readonly figures: readonly TrialFigure[];
}

/** What the départements add up to; null values count for nothing. */
export function sumTrialCount(departements: readonly TrialDepartement[], count: TrialCount): number {
  return departements.reduce((sum, { counts }) => sum + (counts[count] ?? 0), 0);
}

/** The figures for which the documents, or the sum of the départements, give several values. */
export function findContradictions(trial: Trial): TrialFigureId[] {
  return trialFigureIds.filter((figure) => {
    const values = trial.figures.filter((it) => it.figure === figure).map((it) => it.value);
    const count = trialCountIds.find((id) => id === figure);
    if (count && hasEveryCount(trial, count)) values.push(sumTrialCount(trial.departements, count));
    return new Set(values).size > 1;
  });
}

function hasEveryCount(trial: Trial, count: TrialCount): boolean {
  return trial.departements.every(({ counts }) => counts[count] !== null);
}
