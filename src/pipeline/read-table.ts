import type { z } from 'astro/zod';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { type Parsed, parse } from './parse.ts';
import { read, type Table } from './read.ts';

/** A file of the project → its typed rows. An absent file is an issue like another. */
export function readTable<Schema extends z.ZodObject>(
  files: Files,
  file: string,
  schema: Schema,
  guard: (table: Table) => Issue[] = () => [],
): { rows: Parsed<z.output<Schema>>[]; issues: Issue[] } {
  const bytes = files.get(file);
  if (!bytes) return { rows: [], issues: [createIssue('file.missing', { file })] };
  const { table, issues } = read(file, bytes);
  if (table === null) return { rows: [], issues };
  const guarded = guard(table);
  const parsed = parse(table, schema);
  return { rows: parsed.rows, issues: [...issues, ...guarded, ...dropEchoes(parsed.issues, guarded)] };
}

/** A column that the guard refused is not also told as unknown. */
function dropEchoes(issues: readonly Issue[], guarded: readonly Issue[]): readonly Issue[] {
  const refused = guarded.flatMap(({ line, column }) => (line === 1 && column ? [`« ${column} »`] : []));
  return issues.filter(
    ({ code, message }) => code !== 'table.unknown-column' || !refused.some((name) => message.includes(name)),
  );
}
