import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { openChromium } from '../../tests/browser/chromium.ts';
import { serveSite } from '../../tests/browser/server.ts';
import { barePage, bareSources } from './bare-page.ts';

/**
 * How long until MapLibre is idle: on the explorer, from the intent; on a bare page with the same data, from its
 * start. In turn, each time in a fresh browser: what one page leaves behind must not
 * slow down the other. Limit: 1.25 times the bare page.
 */
const rounds = 7;
const dist = new URL('../../node_modules/maplibre-gl/dist/', import.meta.url);

const site = await serveSite();
const data = await bareSources();
const bare = createServer(async ({ url = '/' }, response) => {
  const name = url.slice(1);
  const isScript = name.endsWith('.mjs');
  const type = isScript ? 'text/javascript' : name.endsWith('.json') ? 'application/json' : 'text/html';
  response.setHeader('Content-Type', type);
  if (isScript) response.end(await readFile(new URL(name, dist)));
  else response.end(name === '' ? barePage(Object.keys(data)) : (data[name.replace('.json', '')] ?? ''));
}).listen(0, '127.0.0.1');
await once(bare, 'listening');
const address = bare.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  ours.push(await measure(`${site.origin}/carte/`, intend));
  theirs.push(await measure(origin, waitForIdle));
  console.log(
    `  ${round + 1} : ${Math.round(ours.at(-1) ?? 0)} ms ici, ${Math.round(theirs.at(-1) ?? 0)} ms page nue`,
  );
}
await site.close();
bare.close();

const [here, there] = [median(ours), median(theirs)];
console.log(
  `MapLibre au repos : ${Math.round(here)} ms sur /carte/, ${Math.round(there)} ms sur une page nue (médianes)`,
);
console.log(`Rapport : ${(here / there).toFixed(2)} (limite 1,25)`);

async function measure(url: string, act: () => Promise<number>): Promise<number> {
  const browser = await openChromium();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const time = await page.evaluate(act);
  await browser.close();
  return time;
}

/** Runs in the explorer: shows an interest in the map, and waits for it. */
function intend(): Promise<number> {
  const map = document.querySelector('health-map');
  if (!map) throw new Error('No map on this page.');
  const start = performance.now();
  return new Promise((resolve) => {
    new MutationObserver(() => resolve(performance.now() - start)).observe(map, {
      attributeFilter: ['data-renderer'],
    });
    map.dispatchEvent(new PointerEvent('pointerenter'));
  });
}

/** Runs in the bare page. */
async function waitForIdle(): Promise<number> {
  const { openMap } = globalThis as unknown as { openMap: () => Promise<void> };
  const start = performance.now();
  await openMap();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
