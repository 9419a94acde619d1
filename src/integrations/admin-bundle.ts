import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { frenchEditor } from './french-editor.ts';

const entry = fileURLToPath(new URL('../admin/start.ts', import.meta.url));

/** Bundles the editor of `/admin/` apart from the pages: none of them ships, preloads or keeps any of it. */
export function adminBundle(): AstroIntegration {
  return {
    name: 'admin-bundle',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          root: fileURLToPath(new URL('../../', import.meta.url)),
          base: '/admin/',
          publicDir: false,
          logLevel: 'warn',
          plugins: [frenchEditor()],
          build: {
            outDir: fileURLToPath(new URL('admin/', dir)),
            emptyOutDir: false,
            target: 'es2023',
            modulePreload: { polyfill: false },
            chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
            rollupOptions: { input: entry, output: { entryFileNames: 'start.js' } },
          },
        });
      },
    },
  };
}
