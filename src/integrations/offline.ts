import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { keepFormerFiles, visited } from './worker-rules.ts';

/** What a first visit brings along: the two entrance pages, the page shown offline, styles, scripts and the typeface. */
const shell = ['index.html', 'carte/index.html', 'hors-ligne/index.html', '_astro/*.{css,js,woff2}'];
/** A script or a style beyond these bytes (MapLibre, Leaflet) waits until a page asks for it. */
const shellFileLimit = 70_000;

/** Writes `sw.js` into the folder of a built site. */
export async function writeServiceWorker(folder: string): Promise<{ count: number; size: number }> {
  const file = join(folder, 'sw.js');
  const written = await generateSW({
    swDest: file,
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
  await appendFile(
    file,
    `\naddEventListener('install', (event) => event.waitUntil((${keepFormerFiles})()));\n`,
  );
  return written;
}

/** Writes `/sw.js` after the build, from our own files only: what was visited can be read again without network. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { count, size } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(
          `${count} fichiers disponibles hors ligne dès la première visite (${Math.round(size / 1000)} ko)`,
        );
      },
    },
  };
}
