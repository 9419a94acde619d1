import { foldText } from '../domain/search-text.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Table } from './read.ts';

/**
 * The trial is shown by département and never finer: with 101 schools in some 97 communes, a commune is almost a
 * school. The arm of a place is never stored. These patterns read folded text (no accent, no punctuation, lower case).
 */
const finer = {
  column:
    /ecole|etablissement|commune|insee|adresse|postal|latitude|longitude|coordonnee|geometr|quartier|circonscription|\b(?:uai|rne|siren|siret|ville|rue|cp|lat|lon|lng|long|x|y|geom|wkt|iris|canton|classe)\b/,
  /** A school's UAI, a commune's code, a school by its kind. */
  cell: /\b\d{7}[a-z]\b|\b(?:\d{2}|2[ab])\d{3}\b|\becole (?:elementaire|maternelle|primaire|publique|privee)\b/,
} as const;
/** Degrees are told by their decimals, which folding would drop. */
const coordinate = /-?\d{1,3}\.\d{4,}/;
const arm = {
  column: /randomi|intervention|temoin|controle|allocation|experimental|\b(?:bras|arm|groupe?s?|control)\b/,
  cell: /randomi|\bintervention\b|temoin|\b(?:groupe )?controle\b|allocation|experimental|\b(?:bras|arm)\b|\bgroupe [a-z0-9]\b/,
} as const;

/** Refuses, in any file of the trial, a place finer than the département, and an arm on a line that names a place. */
export function guardTrial(
  { file, header, rows }: Table,
  columns: readonly string[],
  places: readonly string[],
): Issue[] {
  const inHeader = header
    .filter((name) => !columns.includes(name))
    .flatMap((found) =>
      judgeColumn(found).map((code) => createIssue(code, { file, line: 1, column: found }, { found })),
    );
  const namesPlaces = header.some((name) => /^d[eé]p/i.test(name));
  const inRows = rows.flatMap(({ line, cells }) => {
    const isPlace = namesPlaces || cells.some((cell) => namesOneOf(cell, places));
    return cells.flatMap((found, index) =>
      judgeCell(found, isPlace).map((code) =>
        createIssue(code, { file, line, column: header[index] ?? '' }, { found }),
      ),
    );
  });
  return [...inHeader, ...inRows];
}

type TrialFault = 'trial.finer-than-departement' | 'trial.arm';

function judgeColumn(name: string): TrialFault[] {
  const folded = foldName(name);
  if (arm.column.test(folded)) return ['trial.arm'];
  return finer.column.test(folded) ? ['trial.finer-than-departement'] : [];
}

function judgeCell(cell: string, isPlace: boolean): TrialFault[] {
  const isCount = /^\s*\d+\s*$/.test(cell);
  const folded = foldName(cell);
  const isFiner = !isCount && (finer.cell.test(folded) || coordinate.test(cell));
  return [
    ...(isFiner ? (['trial.finer-than-departement'] as const) : []),
    ...(isPlace && arm.cell.test(folded) ? (['trial.arm'] as const) : []),
  ];
}

function namesOneOf(cell: string, places: readonly string[]): boolean {
  const words = ` ${foldText(cell)} `;
  return places.some((place) => words.includes(` ${foldText(place)} `));
}

/** `codeInsee` and `code_insee` are read alike. */
function foldName(name: string): string {
  return foldText(name.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'));
}
