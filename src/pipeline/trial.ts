import { type Trial, type TrialCount, type TrialDepartement, trialCountIds } from '../domain/trial.ts';
import type { TrialDepartementRow, TrialFigureRow } from '../schemas/trial-rows.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Parsed } from './parse.ts';
import type { Reference } from './reference.ts';

/** The rows of the trial → its départements, placed at their centres, and its figures. */
export function buildTrial(
  rows: readonly TrialDepartementRow[],
  figures: readonly TrialFigureRow[],
  centreOf: (departement: string) => readonly [number, number] | null,
): Trial {
  return {
    departements: rows.flatMap((row) => {
      const centre = centreOf(row.departement);
      return centre === null ? [] : [toDepartement(row, centre)];
    }),
    figures: figures.map(({ chiffre, valeur, source, date, note }) => ({
      figure: chiffre,
      value: valeur,
      source,
      date,
      note,
    })),
  };
}

/** A département is given once, by its code and its own name. */
export function checkTrial(
  file: string,
  rows: readonly Parsed<TrialDepartementRow>[],
  reference: Reference,
): Issue[] {
  const codes = rows.map(({ row }) => row.departement);
  return rows.flatMap(({ line, row: { departement, nom } }, index) => {
    const place = (column: string) => ({ file, line, column });
    const isKnown = reference.departements.get(departement)?.name === nom;
    const isRepeated = codes.indexOf(departement) < index;
    return [
      ...(isKnown
        ? []
        : [createIssue('trial.unknown-departement', place('nom'), { found: `${departement} ${nom}` })]),
      ...(isRepeated
        ? [createIssue('trial.duplicate-departement', place('departement'), { found: departement })]
        : []),
    ];
  });
}

function toDepartement(row: TrialDepartementRow, centre: readonly [number, number]): TrialDepartement {
  const counts = Object.fromEntries(trialCountIds.map((count) => [count, row[count]]));
  return {
    departement: row.departement,
    name: row.nom,
    counts: counts as Record<TrialCount, number | null>,
    source: row.source,
    sourceDate: row.source_date,
    centre,
  };
}
