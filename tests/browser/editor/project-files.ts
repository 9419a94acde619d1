import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCalendarDay } from '../../../src/domain/time/calendar-day.ts';
import type { Files } from '../../../src/pipeline/files.ts';
import { type Issue, isError } from '../../../src/pipeline/issues.ts';
import { formatIssue } from '../../../src/pipeline/report-text.ts';
import { run } from '../../../src/pipeline/run.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const readAll = (pattern: string[]): Map<string, Buffer> =>
  new Map(
    globSync(pattern, { cwd: root }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(root, path)),
    ]),
  );

/** What the editor edits: the real content of the site. */
export const editedFiles = () => readAll(['content/**/*.*', 'data/initiatives/*.csv']);

/** What `npm run data:check` would say, were these the files of the project beside the others under `data/`. */
export function findIssues(edited: Files): readonly Issue[] {
  const facts = readAll(['data/**/*.*']);
  const files = new Map<string, Uint8Array>([...facts, ...edited]);
  return run(files, undefined, toCalendarDay(new Date(), 'Europe/Paris')).issues;
}

/** What it would call an error. */
export function findErrors(edited: Files): string[] {
  return findIssues(edited).filter(isError).map(formatIssue);
}

export const temporaryFolder = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));
