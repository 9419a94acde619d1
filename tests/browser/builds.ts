import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/integrations/offline.ts';
import { dist } from './pages.ts';

const parts = ['_headers', '404.html', 'index.html', '_astro', 'carte', 'hors-ligne', 'recherche'];

/**
 * A part of dist/ in a folder of its own: what the service worker needs, the search, and these pages. The browser is told
 * to keep none of it, so that what lasts is owed to the service worker.
 */
export function copyBuild(pages: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of [...parts, 'sw.js', ...pages])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const headers = join(folder, '_headers');
  writeFileSync(headers, readFileSync(headers, 'utf8').replace(/(?<=Cache-Control: ).*/g, 'no-store'));
  return folder;
}

/**
 * The next build: every style and script has another name, as if its content had changed, and the former ones are gone.
 * `rewrite` changes the text of each page and of the index of the search.
 */
export async function makeNextBuild(
  pages: readonly string[],
  rewrite: (text: string) => string,
): Promise<string> {
  const folder = copyBuild(pages);
  const assets = globSync('_astro/*.{css,js}', { cwd: folder }).map((path) => path.slice('_astro/'.length));
  const names = new RegExp(assets.map((name) => RegExp.escape(name)).join('|'), 'g');
  const rename = (text: string) => text.replace(names, (name) => `suivant-${name}`);
  for (const name of globSync('**/*.{html,json,css,js}', { cwd: folder })) {
    const path = join(folder, name);
    const text = rename(readFileSync(path, 'utf8'));
    writeFileSync(path, /\.(html|json)$/.test(name) ? rewrite(text) : text);
  }
  for (const name of assets)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `suivant-${name}`));
  await writeServiceWorker(folder);
  return folder;
}
