import type { Absence } from '../domain/absence.ts';
import type { Initiative } from '../domain/initiative.ts';
import { type AbsenceRow, absenceRow } from '../schemas/absence-row.ts';
import { type Files, paths } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Parsed } from './parse.ts';
import { readTable } from './read-table.ts';
import type { Reference } from './reference.ts';

/** What sources say is not, checked against what others say is. */
export function readAbsences(
  files: Files,
  initiatives: readonly Initiative[],
  reference: Reference,
): { absences: Absence[]; issues: Issue[] } {
  const { rows, issues } = readTable(files, paths.absences, absenceRow);
  return {
    absences: rows.map(({ row }) => toAbsence(row)),
    issues: [
      ...issues,
      ...rows.flatMap((parsed, index) => checkAbsence(parsed, rows.slice(0, index), initiatives, reference)),
    ],
  };
}

function checkAbsence(
  { line, row: { epci, type } }: Parsed<AbsenceRow>,
  before: readonly Parsed<AbsenceRow>[],
  initiatives: readonly Initiative[],
  reference: Reference,
): Issue[] {
  const place = { file: paths.absences, line, column: 'epci' };
  if (!reference.epci.has(epci))
    return [
      createIssue('initiative.unknown-epci', place, { found: epci, known: [...reference.epci.keys()] }),
    ];
  const own = new Set(reference.communesByEpci.get(epci)?.map(({ code }) => code));
  const contrary = initiatives.filter(
    (it) => it.type === type && it.status !== 'expired' && it.communes.some((code) => own.has(code)),
  );
  const isRepeated = before.some(({ row }) => row.epci === epci && row.type === type);
  return [
    ...(isRepeated ? [createIssue('absence.duplicate', place, { found: epci })] : []),
    ...contrary.map(({ id }) => createIssue('absence.contradicted', place, { found: epci, other: id })),
  ];
}

function toAbsence({ epci, type, source, source_date, verifie_le, reserve }: AbsenceRow): Absence {
  return { epci, type, source, sourceDate: source_date, checked: verifie_le, caveat: reserve };
}
