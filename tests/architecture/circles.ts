import { targetOf } from './judge.ts';
import { readImports, type SourceFile } from './read-imports.ts';

/** Files that import each other, round and round, each circle once: `a.ts → b.ts → a.ts`. Types count too. */
export function findCircles(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [`src/${file.path}`, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    const file = known.get(path);
    if (start >= 0 || !file || done.has(path)) return;
    for (const { specifier, isDynamic } of readImports(file))
      if (!isDynamic) visit(targetOf(file.path, specifier), [...trail, path]);
    done.add(path);
  };
  for (const path of known.keys()) visit(path, []);
  return circles;
}
