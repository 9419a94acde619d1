import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type GenerateSWOptions, generateSW } from 'workbox-build';

/** What a first visit brings along: the two entrance pages, the page shown offline, styles, scripts and the typeface. */
const shell = ['index.html', 'carte/index.html', 'hors-ligne/index.html', '_astro/*.{css,js,woff2}'];
/** A script or a style beyond these bytes (MapLibre, Leaflet) waits until a page asks for it. */
const shellFileLimit = 70_000;

type Caching = NonNullable<GenerateSWOptions['runtimeCaching']>;

// Workbox writes the source of these functions into the worker: they can use nothing from this file.
const visited: Caching = [
  {
    // Pages come from the network when there is one, so that a correction is seen at once.
    urlPattern: ({ url, sameOrigin }) =>
      sameOrigin && url.pathname.endsWith('/') && !url.pathname.startsWith('/admin/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'pages',
      networkTimeoutSeconds: 5,
      expiration: { maxEntries: 200, purgeOnQuotaError: true },
      plugins: [
        {
          // The state of a page is in its query: one copy serves them all.
          cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*/, ''),
          handlerDidError: async ({ request }) => {
            const entrance = `${new URL(request.url).pathname}index.html`;
            return (
              (await caches.match(entrance, { ignoreSearch: true })) ??
              (await caches.match('/hors-ligne/index.html', { ignoreSearch: true }))
            );
          },
        },
      ],
    },
  },
  {
    // The name of such a file changes with its content.
    urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
    handler: 'CacheFirst',
    options: { cacheName: 'fichiers', expiration: { maxEntries: 200, purgeOnQuotaError: true } },
  },
  {
    // The editor is never a copy of yesterday.
    urlPattern: ({ url, sameOrigin }) => sameOrigin && !url.pathname.startsWith('/admin/'),
    handler: 'StaleWhileRevalidate',
    options: { cacheName: 'donnees', expiration: { maxEntries: 100, purgeOnQuotaError: true } },
  },
];

/** Writes `/sw.js` after the build, from our own files only: what was visited can be read again without network. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { count, size } = await generateSW({
          swDest: `${folder}sw.js`,
          globDirectory: folder,
          globPatterns: shell,
          maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
          manifestTransforms: [
            (entries) => ({
              manifest: entries.filter(({ url, size }) => url.endsWith('.html') || size <= shellFileLimit),
            }),
          ],
          dontCacheBustURLsMatching: /^_astro\//,
          directoryIndex: null,
          runtimeCaching: visited,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          skipWaiting: true,
          clientsClaim: true,
        });
        logger.info(
          `${count} fichiers disponibles hors ligne dès la première visite (${Math.round(size / 1000)} ko)`,
        );
      },
    },
  };
}
