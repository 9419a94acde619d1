import type { GenerateSWOptions } from 'workbox-build';

/*
 * What runs in the service worker. The source of these functions is written into it: they can use nothing from this file.
 */

type Caching = NonNullable<GenerateSWOptions['runtimeCaching']>;

export const visited: Caching = [
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
    // Data agree with the page that asks for them, and the index of the search with the script that reads it: from the
    // network too, asked each time whether they have changed. The editor is never a copy of yesterday.
    urlPattern: ({ url, sameOrigin }) => sameOrigin && !url.pathname.startsWith('/admin/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'donnees',
      networkTimeoutSeconds: 3,
      fetchOptions: { cache: 'no-cache' },
      expiration: { maxEntries: 100, purgeOnQuotaError: true },
    },
  },
];

/**
 * A new worker drops the styles and scripts of the former build, which pages that are open, or kept and not read since,
 * still ask for, when the host has them no more. Before it takes over they are put with the files of visited pages, of
 * which the newest remain: those of about five builds.
 */
export async function keepFormerFiles(): Promise<void> {
  const files = await caches.open('fichiers');
  for (const name of (await caches.keys()).filter((it) => it.includes('precache'))) {
    const former = await caches.open(name);
    for (const request of await former.keys()) {
      const response = await former.match(request);
      if (response && new URL(request.url).pathname.startsWith('/_astro/'))
        await files.put(request, response);
    }
  }
  const all = await files.keys();
  for (const request of all.slice(0, -400)) await files.delete(request);
}
