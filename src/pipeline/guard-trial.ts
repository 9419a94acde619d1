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

/**
 * Refuses, in any file of the trial, a place finer than the département, and an arm on a line about a place. The
 * sentences do not repeat what a cell holds: the report of a build may be public.
 */
export function guardTrial(
  { file, header, rows }: Table,
  columns: readonly string[],
  isAboutPlace: (cells: readonly string[]) => boolean = () => true,
): Issue[] {
  const unknown = header.filter((name) => !columns.includes(name));
  const inHeader = unknown.flatMap((column) =>
    judgeColumn(column).map((code) => {
      const found = `la colonne « ${column} »`;
      return createIssue(code, { file, line: 1, column }, { found });
    }),
  );
  const inRows = rows.flatMap(({ line, cells }) => {
    const isPlace = isAboutPlace(cells);
    return cells.flatMap((cell, index) =>
      judgeCell(cell, isPlace).map((code) => {
        const column = header[index] ?? '';
        return createIssue(code, { file, line, column }, { found: 'la cellule' });
      }),
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

/** Whether a line names one of these places, in any of its cells. */
export function namesOneOf(cells: readonly string[], places: readonly string[]): boolean {
  const words = ` ${foldText(cells.join(' '))} `;
  return places.some((place) => words.includes(` ${foldText(place)} `));
}

/** `codeInsee` and `code_insee` are read alike. */
function foldName(name: string): string {
  return foldText(name.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'));
}
