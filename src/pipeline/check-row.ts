import type { InitiativeType } from '../domain/initiative-types.ts';
import { earliestDay, latestDay } from '../domain/time/partial-date.ts';
import type { Facts } from '../schemas/cell.ts';
import type { InitiativeColumn, InitiativeRow } from '../schemas/initiative-row.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';

type Report = (code: IssueCode, column: InitiativeColumn, facts?: Partial<Facts>) => void;

/** One rule between the cells of a row. */
type RowCheck = (row: InitiativeRow, report: Report, context: RowContext) => void;

interface RowContext {
  readonly type: InitiativeType;
  /** Slugs of the themes that exist. */
  readonly themes: readonly string[];
}

const checks: readonly RowCheck[] = [
  checkPrefix,
  checkThemes,
  checkConfidence,
  checkDates,
  checkSourceDate,
  checkEnd,
  checkRepeats,
];

/** What the cells of one initiative say to each other. */
export function checkRow(
  row: InitiativeRow,
  place: { file: string; line: number },
  context: RowContext,
): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, column, facts) => issues.push(createIssue(code, { ...place, column }, facts));
  for (const check of checks) check(row, report, context);
  return issues;
}

function checkPrefix(row: InitiativeRow, report: Report, { type }: RowContext): void {
  if (!row.id.startsWith(`${type}-`)) report('initiative.wrong-prefix', 'id', { found: row.id, other: type });
}

function checkThemes(row: InitiativeRow, report: Report, { themes }: RowContext): void {
  for (const found of row.themes)
    if (!themes.includes(found)) report('initiative.unknown-theme', 'themes', { found, known: themes });
}

function checkConfidence(row: InitiativeRow, report: Report): void {
  const isEmpty = row.perimetre_epci.length + row.perimetre_communes.length === 0;
  if (isEmpty && row.confiance !== 'low')
    report('initiative.no-perimeter', 'perimetre_epci', { other: row.confiance });
  if (row.confiance === 'low' && row.reserve === null) report('initiative.low-without-caveat', 'reserve');
}

/** Dates are compared at the widest they may mean: 2024 is not after 2024-03. */
function checkDates({ debut, fin, signature }: InitiativeRow, report: Report): void {
  if (debut && fin && latestDay(fin) < earliestDay(debut))
    report('initiative.reversed-dates', 'fin', { found: fin, other: debut });
  if (signature && fin && latestDay(fin) < earliestDay(signature))
    report('initiative.late-signature', 'signature', { found: signature, other: fin });
}

function checkSourceDate({ source_date, verifie_le }: InitiativeRow, report: Report): void {
  if (source_date && verifie_le < earliestDay(source_date))
    report('initiative.checked-before-source', 'verifie_le', { found: verifie_le, other: source_date });
}

function checkEnd({ statut, fin, verifie_le }: InitiativeRow, report: Report): void {
  if (statut === 'active' && fin && latestDay(fin) < verifie_le)
    report('initiative.active-but-ended', 'statut', { found: fin, other: verifie_le });
}

function checkRepeats(row: InitiativeRow, report: Report): void {
  for (const column of Object.keys(row) as InitiativeColumn[]) {
    const values = row[column];
    const repeated = Array.isArray(values) && values.find((value, index) => values.indexOf(value) < index);
    if (repeated) report('field.repeated-value', column, { found: repeated });
  }
}
