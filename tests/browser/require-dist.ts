import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './pages.ts';

/** Stops a run of tests on the built site, once and clearly, where nothing is built. */
export function setup(): void {
  if (!existsSync(join(dist, '404.html')))
    throw new Error('Il n’y a pas de site construit dans dist/. Lancez d’abord « npm run build ».');
}
