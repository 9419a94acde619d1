import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = join(root, 'dist');

export interface BuiltPage {
  /** Path of the address, `/demarches/cls-haute-gironde/`. */
  readonly path: string;
  /** Path of the file on disk. */
  readonly file: string;
  /** Bytes of HTML. */
  readonly bytes: number;
}

/** Every HTML file of dist/, in the order of addresses. */
export function listPages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((name) => {
      const file = join(dist, name);
      const path = `/${name.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { path, file, bytes: statSync(file).size };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The editor is a package of others: `e2e/admin-*.test.ts` say what is asked of it. */
const notOurs = ['/admin/'];

/**
 * What a browser visits: of each route of src/pages, its page, or for a route with a parameter its lightest and its
 * heaviest one, so that a site of thousands of pages is tested by its templates.
 */
export function listTemplates(): BuiltPage[] {
  const remaining = new Set(listPages().filter(({ path }) => !notOurs.includes(path)));
  const routes = globSync('**/*.{astro,md,mdx}', { cwd: join(root, 'src/pages') }).sort(fixedFirst);
  return routes
    .flatMap((route) => {
      const pattern = toPattern(route);
      const pages = [...remaining].filter((page) => pattern.test(page.path));
      for (const page of pages) remaining.delete(page);
      const byWeight = pages.toSorted((a, b) => a.bytes - b.bytes);
      return [...new Set([byWeight.at(0), byWeight.at(-1)])].filter((page) => page !== undefined);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A fixed route has precedence over one with parameters. */
function fixedFirst(a: string, b: string): number {
  return Number(a.includes('[')) - Number(b.includes('[')) || (a < b ? -1 : 1);
}

function toPattern(route: string): RegExp {
  const path = route
    .replaceAll('\\', '/')
    .replace(/\.(astro|mdx?)$/, '')
    .replace(/(^|\/)index$/, '$1')
    .replace(/\[\.\.\.[^\]]+\]/g, '.+')
    .replace(/\[[^\]]+\]/g, '[^/]+');
  return path === '404'
    ? /^\/404\.html$/
    : new RegExp(`^/${path}${path === '' || path.endsWith('/') ? '' : '/'}$`);
}
