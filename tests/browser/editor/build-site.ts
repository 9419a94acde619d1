import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../../src/pipeline/files.ts';
import { root, temporaryFolder } from './project-files.ts';

/** What a build is made from, besides what editors edit. */
const project = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
  'public',
  'src',
  'data',
];

/** Builds the whole site from files as editors left them. Returns the folder of its pages. */
export function buildSite(edited: Files): string {
  const folder = temporaryFolder('site');
  for (const name of project) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, bytes] of edited) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const run = (...command: string[]) =>
    execFileSync(process.execPath, command, { cwd: folder, stdio: 'pipe' });
  run('src/pipeline/cli.ts');
  run('node_modules/astro/bin/astro.mjs', 'build');
  return join(folder, 'dist');
}
