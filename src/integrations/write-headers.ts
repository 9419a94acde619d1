import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toHeaderRules } from './headers.ts';
import { formatHeadersFile, formatHtaccess } from './headers-file.ts';

/** Writes, beside the pages, the headers that a host must send with them. Comes after all that writes files. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const rules = toHeaderRules(
          entries
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .filter(({ name, isFolder }) => isFolder || name.endsWith('.html'))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
        );
        await writeFile(new URL('_headers', dir), formatHeadersFile(rules));
        await writeFile(new URL('.htaccess', dir), formatHtaccess(rules));
      },
    },
  };
}
