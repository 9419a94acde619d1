import type { Trial } from '../domain/trial.ts';
import { trialDepartementRow, trialFigureRow } from '../schemas/trial-rows.ts';
import { site } from '../site.ts';
import { type Files, listStrays, paths } from './files.ts';
import { guardTrial, namesOneOf } from './guard-trial.ts';
import type { Issue } from './issues.ts';
import { read } from './read.ts';
import { readTable } from './read-table.ts';
import type { Reference } from './reference.ts';
import { buildTrial, checkTrial } from './trial.ts';

/** The trial, and everything that its folder may not hold. */
export function readTrial(
  files: Files,
  reference: Reference,
  centreOf: (departement: string) => readonly [number, number] | null,
): { trial: Trial; issues: Issue[] } {
  const places = site.otherDepartements.flatMap((code) => reference.departements.get(code)?.name ?? []);
  const departements = readTable(files, paths.trialDepartements, trialDepartementRow, (table) =>
    guardTrial(table, Object.keys(trialDepartementRow.shape)),
  );
  const figures = readTable(files, paths.trialFigures, trialFigureRow, (table) =>
    // The sizes of both groups are public for the trial as a whole: a line that names no place may tell them.
    guardTrial(table, Object.keys(trialFigureRow.shape), (cells) => namesOneOf(cells, places)),
  );
  return {
    trial: buildTrial(
      departements.rows.map(({ row }) => row),
      figures.rows.map(({ row }) => row),
      centreOf,
    ),
    issues: [
      ...departements.issues,
      ...checkTrial(paths.trialDepartements, departements.rows, reference),
      ...figures.issues,
      ...guardStrays(files),
    ],
  };
}

/** A file that has no business in the folder is told by its name, and by what it gives away. */
function guardStrays(files: Files): Issue[] {
  return listStrays(files).flatMap(({ file }) => {
    const bytes = files.get(file);
    if (!bytes || !/^data\/alliance\/.*\.csv$/.test(file)) return [];
    const { table, issues } = read(file, bytes);
    return table === null ? issues : guardTrial(table, []);
  });
}
