import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/test.ts';

const data = '/donnees/demarches.geojson';

test('after one visit, a page and its data can be read without network', async ({ visit }) => {
  const { page, context } = await visit('/demarches/', { serviceWorkers: 'allow' });
  const title = await page.innerText('h1');
  await waitUntilKept(page, '/demarches/');
  await page.evaluate((address) => fetch(address), data);
  await waitUntilKept(page, data);

  await context.setOffline(true);
  await page.reload();
  expect(await page.innerText('h1')).toBe(title);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
  expect(await page.evaluate(async (address) => (await (await fetch(address)).json()).type, data)).toBe(
    'FeatureCollection',
  );
});

test('the entrance pages can be read without network though never visited, whatever their state', async ({
  visit,
}) => {
  const { page, context } = await visit('/demarches/', { serviceWorkers: 'allow' });
  await waitUntilKept(page, '/demarches/');
  await context.setOffline(true);
  await page.goto(new URL('/carte/?type=cls', page.url()).href);
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);
});

test('without network, a page never visited says so in French', async ({ visit }) => {
  const { page, context } = await visit('/contact/', { serviceWorkers: 'allow' });
  await waitUntilKept(page, '/contact/');
  await context.setOffline(true);
  await page.goto(new URL('/demarches/', page.url()).href);
  expect(await page.innerText('h1')).toBe('Cette page n’est pas disponible hors ligne');
});

test('a corrected page is seen at the next visit', async ({ visit }) => {
  const { page, context } = await visit('/contact/', { serviceWorkers: 'allow' });
  await waitUntilKept(page, '/contact/');
  await context.route('**/contact/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<h1>Corrigée</h1>' }),
  );
  await page.reload();
  expect(await page.innerText('h1')).toBe('Corrigée');
});

/** Waits for the service worker to have kept an address. */
async function waitUntilKept(page: Page, path: string): Promise<void> {
  const isKept = () => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);
  await expect.poll(isKept, { timeout: 20_000, message: `${path} n’a pas été gardée` }).toBe(true);
}
