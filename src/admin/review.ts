import type { z } from 'astro/zod';
import { type InitiativeType, isInitiativeType } from '../domain/initiative-types.ts';
import { checkRow } from '../pipeline/check-row.ts';
import { isError } from '../pipeline/issues.ts';
import { parse } from '../pipeline/parse.ts';
import { textFolders } from '../pipeline/read-texts.ts';
import { initiativeRow } from '../schemas/initiative-row.ts';
import { listMissing } from './recommended.ts';
import { reviewBody } from './review-body.ts';

/** What is said of an entry while it is written, in French. */
export interface Review {
  /** What the build would refuse, or readers could not use. */
  readonly errors: readonly string[];
  /** What the page would show otherwise. */
  readonly doubts: readonly string[];
  /** What is recommended and missing, and why it matters. */
  readonly missing: readonly string[];
}

export const nothing: Review = { errors: [], doubts: [], missing: [] };

type Data = Readonly<Record<string, unknown>>;

/** The checks of `data:check` that one entry can answer alone, on what its form holds. */
export function reviewEntry(folder: string, data: Data): Review {
  const kind = textFolders[folder];
  if (!kind) return nothing;
  const header = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, data[name]]));
  const faults = kind.schema.safeParse(header).error?.issues ?? [];
  const label = (name: string) => kind.fields[name]?.meta()?.title ?? name;
  const { errors, doubts } = reviewBody(folder, data.body);
  return {
    errors: [
      ...faults.map(({ path, message }) => `${label(String(path[0] ?? ''))}\u00a0: ${message}`),
      ...errors,
    ],
    doubts,
    missing: listMissing(folder, data).map(([name, why]) => `${label(name)}\u00a0: ${why}.`),
  };
}

/** The same for the rows of a file of `data/initiatives/`. Which codes and themes exist is for the build. */
export function reviewRows(type: string, rows: readonly Data[]): Review {
  if (!isInitiativeType(type)) return nothing;
  const header = Object.keys(initiativeRow.shape);
  const cells = rows.map((row, line) => ({ line, cells: header.map((name) => toCell(row[name])) }));
  const parsed = parse({ file: type, header, rows: cells }, initiativeRow);
  const crossed = parsed.rows.flatMap(({ line, row }) => crossCheck(type, line, row));
  const errors = [...parsed.issues, ...crossed].filter(isError).map(({ line = 0, column = '', message }) => {
    const name = String(rows[line]?.nom ?? rows[line]?.id ?? '');
    const field: z.ZodType | undefined = Object.entries(initiativeRow.shape).find(
      ([key]) => key === column,
    )?.[1];
    return `${name === '' ? `Ligne ${line + 1}` : name}, ${field?.meta()?.title ?? column}\u00a0: ${message}`;
  });
  return { ...nothing, errors };
}

function crossCheck(type: InitiativeType, line: number, row: z.output<typeof initiativeRow>) {
  return checkRow(row, { file: type, line }, { type, themes: row.themes });
}

function toCell(value: unknown): string {
  return [value ?? ''].flat().join(';');
}
