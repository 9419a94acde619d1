import type { Initiative } from '../domain/initiative.ts';
import { type InitiativeType, initiativeTypeIds } from '../domain/initiative-types.ts';
import { initiativeRow } from '../schemas/initiative-row.ts';
import { checkRow } from './check-row.ts';
import { checkIds } from './cross-check.ts';
import { type Files, listThemes, paths } from './files.ts';
import type { Issue } from './issues.ts';
import { locate } from './locate.ts';
import { readTable } from './read-table.ts';
import type { Reference } from './reference.ts';

interface PlacedInitiative {
  readonly file: string;
  readonly line: number;
  readonly initiative: Initiative;
}

/** The initiatives of all files, in id order, with all that their rows say wrong. */
export function readInitiatives(
  files: Files,
  reference: Reference,
): { initiatives: Initiative[]; issues: Issue[] } {
  const themes = listThemes(files);
  const tables = initiativeTypeIds.map((type) => readType(files, type, themes, reference));
  const placed = tables.flatMap((table) => table.placed);
  const ids = placed.map(({ file, line, initiative }) => ({ file, line, id: initiative.id }));
  return {
    initiatives: placed.map(({ initiative }) => initiative).sort((a, b) => (a.id < b.id ? -1 : 1)),
    issues: [...tables.flatMap(({ issues }) => issues), ...checkIds(ids)],
  };
}

/** The ids that begin the lines of the files, those of lines that cannot be read included. */
export function listWrittenIds(files: Files): string[] {
  return initiativeTypeIds.flatMap((type) => {
    const text = new TextDecoder().decode(files.get(paths.initiatives(type)));
    return [...text.matchAll(/^"?([a-z]+(?:-[a-z0-9]+)+)(?=["',;])/gm)].map(([, id = '']) => id);
  });
}

function readType(
  files: Files,
  type: InitiativeType,
  themes: readonly string[],
  reference: Reference,
): { placed: PlacedInitiative[]; issues: Issue[] } {
  const file = paths.initiatives(type);
  const { rows, issues } = readTable(files, file, initiativeRow);
  const placed: PlacedInitiative[] = [];
  for (const { line, row } of rows) {
    const place = { file, line };
    const located = locate(row, type, place, reference);
    issues.push(...checkRow(row, place, { type, themes }), ...located.issues);
    placed.push({ ...place, initiative: located.initiative });
  }
  return { placed, issues };
}
