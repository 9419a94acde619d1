import { posix } from 'node:path';
import { permits, type Row } from './import-table.ts';
import { type Import, readImports, type SourceFile } from './read-imports.ts';

/** The folder of src that a path belongs to; a file beside the folders is its own: `site.ts` → `site`. */
export function folderOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : first.replace(/\.\w+$/, '');
}

/** What breaks the import table, one sentence each: who, what, which rule and why. */
export function judgeImports(files: readonly SourceFile[], table: ReadonlyMap<string, Row>): string[] {
  return files.flatMap((file) => readImports(file).flatMap((it) => judge(file, it, table) ?? []));
}

function judge({ path }: SourceFile, it: Import, table: ReadonlyMap<string, Row>): string | null {
  const folder = folderOf(path);
  const row = table.get(folder);
  const complaint = `src/${path} imports ${it.specifier}`;
  if (!row) return `${complaint}: the folder ${folder} has no row in the table of src/README.md`;

  const target = targetOf(path, it.specifier);
  const isInside = target.startsWith('src/');
  const name = isInside ? folderOf(target.slice('src/'.length)) : target;
  if (isInside && name === folder) return null;
  const from = path.slice(folder.length + 1);
  const cell = isInside ? row.inside : row.outside;
  if (permits(cell, { from, name, isDynamic: it.isDynamic, isScript: it.isScript })) return null;
  return `${complaint}: rule « ${folder} », ${isInside ? 'from src' : 'from outside'}: ${cell} (${row.why})`;
}

/** A relative import as a path of the project, `src/domain/urls.ts`; anything else as it is. */
export function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join('src', posix.dirname(path), specifier.replace(/\?.*$/, ''));
}
