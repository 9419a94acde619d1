import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What the pages of all communes cost: the site is built with them and without, in copies, and their files are weighed. */
const project = join(import.meta.dirname, '../..');
const left = new Set(['node_modules', 'dist', '.git', '.astro', 'tests', 'bench']);
const limits = { seconds: 15, bytes: 25_000 };

function build(changed: (copy: string) => void): { readonly seconds: number; readonly weights: number[] } {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(project, copy, { recursive: true, filter: (path) => path === project || !left.has(basename(path)) });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  changed(copy);
  const start = performance.now();
  const script = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, 'build'], { cwd: copy, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const files = globSync('dist/communes/[0-9]*/index.html', { cwd: copy });
  const weights = files.map((file) => statSync(join(copy, file)).size).sort((a, b) => a - b);
  rmSync(copy, { recursive: true });
  return { seconds, weights };
}

const without = build((copy) => rmSync(join(copy, 'src/pages/communes/[slug].astro')));
const { seconds, weights } = build(() => {});
const added = seconds - without.seconds;
const bytes = (part: number) => weights[Math.ceil(part * (weights.length - 1))] ?? 0;
console.log(
  `${weights.length} pages: ${seconds.toFixed(1)} s with them, ${without.seconds.toFixed(1)} s without.`,
);
console.log(`They add ${added.toFixed(1)} s; the limit is ${limits.seconds} s.`);
console.log(
  `Median ${bytes(0.5)} bytes, heaviest ${bytes(1)} before compression; the limit is ${limits.bytes}.`,
);
if (added > limits.seconds || bytes(1) > limits.bytes) process.exit(1);
