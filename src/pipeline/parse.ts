import type { z } from 'astro/zod';
import type { CellFault, Facts } from '../schemas/cell.ts';
import { createIssue, type Issue } from './issues.ts';
import { findNearest } from './nearest.ts';
import type { Table, TableRow } from './read.ts';

/** A parsed row and the line that it came from. */
export interface Parsed<Row> {
  readonly line: number;
  readonly row: Row;
}

/**
 * Text rows → typed rows and issues. The columns are those of the schema; an optional one may be missing. A row with an
 * error is left out.
 */
export function parse<Schema extends z.ZodObject>(
  table: Table,
  schema: Schema,
  optional: readonly string[] = [],
): { rows: Parsed<z.output<Schema>>[]; issues: Issue[] } {
  const columns = Object.keys(schema.shape);
  const { file } = table;
  if (!table.header.some((name) => findNearest(name, columns) !== null)) {
    const facts = { found: table.header.join(','), known: columns };
    return { rows: [], issues: [createIssue('table.no-header', { file, line: 1 }, facts)] };
  }
  const issues = checkHeader(table, columns, optional);
  const rows: Parsed<z.output<Schema>>[] = [];
  for (const tableRow of table.rows) {
    const { row, issues: rowIssues } = parseRow(table, tableRow, schema, columns);
    issues.push(...rowIssues);
    if (row !== null) rows.push({ line: tableRow.line, row });
  }
  return { rows, issues };
}

function checkHeader(
  { file, header }: Table,
  columns: readonly string[],
  optional: readonly string[],
): Issue[] {
  const place = { file, line: 1 };
  const absent = columns.filter((name) => !header.includes(name));
  const missing = absent.filter((name) => !optional.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  const repeated = new Set(
    header.filter((name, index) => columns.includes(name) && header.indexOf(name) < index),
  );
  return [
    ...missing.map((found) => createIssue('table.missing-column', place, { found })),
    ...unknown.map((found) => createIssue('table.unknown-column', place, { found, known: absent })),
    ...[...repeated].map((found) => createIssue('table.repeated-column', place, { found })),
  ];
}

function parseRow<Schema extends z.ZodObject>(
  { file, header }: Table,
  { line, cells }: TableRow,
  schema: Schema,
  columns: readonly string[],
): { row: z.output<Schema> | null; issues: Issue[] } {
  if (cells.length !== header.length) {
    const facts = { found: String(cells.length), other: String(header.length) };
    return { row: null, issues: [createIssue('table.cell-count', { file, line }, facts)] };
  }
  const input = Object.fromEntries(columns.map((name) => [name, cells[header.indexOf(name)] ?? '']));
  const result = schema.safeParse(input);
  const faults = result.success ? [] : result.error.issues;
  // A missing column is told once, not on each line.
  const issues = faults
    .filter(({ path }) => header.includes(String(path[0])))
    .map((fault) => toIssue(fault, { file, line, column: String(fault.path[0]) }));
  return { row: result.success ? result.data : null, issues };
}

function toIssue(fault: z.core.$ZodIssue, place: { file: string; line: number; column: string }): Issue {
  if (fault.code !== 'custom' || !isFault(fault.params))
    throw new Error(`A cell without a fault: ${fault.message}`);
  return createIssue(fault.params.fault, place, fault.params.facts);
}

/** What `schemas/cell.ts` puts in its issues. */
function isFault(params: unknown): params is { fault: CellFault; facts: Facts } {
  return typeof params === 'object' && params !== null && 'fault' in params && 'facts' in params;
}
