import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // Canonical addresses need a host: SITE_URL names it on the day of deployment.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap()],
  markdown: { syntaxHighlight: 'prism' },
  // Inlined styles of components imported from MDX are not hashed: a strict CSP would block them.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
