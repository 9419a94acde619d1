import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { adminBundle } from './src/integrations/admin-bundle.ts';
import { bundles } from './src/integrations/bundles.ts';
import { contentPolicy } from './src/integrations/csp.ts';
import { offline } from './src/integrations/offline.ts';
import { dropUnusedPictures } from './src/integrations/unused-pictures.ts';
import { writeHeaders } from './src/integrations/write-headers.ts';
import { guardedMarkdown } from './src/markup/processor.ts';

/** Pages that nobody looks for: not in the sitemap, and `noindex` in their head. */
const unlisted = ['/hors-ligne/', '/embed/', '/ressources/selection/', '/admin/'];

export default defineConfig({
  // Canonical addresses need a host: SITE_URL names it on the day of deployment.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlisted.some((path) => new URL(page).pathname.startsWith(path)) }),
    dropUnusedPictures(),
    offline(),
    adminBundle(),
    writeHeaders(),
  ],
  // What is typed is guarded before it is rendered; nobody writes programs here.
  markdown: { processor: guardedMarkdown(new URL('.', import.meta.url)), syntaxHighlight: false },
  security: { csp: contentPolicy },
  // Inlined styles of components imported from MDX are not hashed: a strict CSP would block them.
  build: { inlineStylesheets: 'never' },
  vite: { environments: bundles },
  devToolbar: { enabled: false },
});
