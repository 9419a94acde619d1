import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test as plain } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { initiatives } from '../browser/published.ts';
import { serveSite } from '../browser/server.ts';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

/** An open place of the map, away from its buttons. */
const open = { position: { x: 420, y: 30 } };
const stage = '[data-stage]';

async function waitForMap(page: Page): Promise<string | null> {
  await page.hover(stage, open);
  await page.locator('health-map[data-renderer]').waitFor({ timeout: 60_000 });
  return page.getAttribute('health-map', 'data-renderer');
}

describe('the map', () => {
  test('comes on intent, in the place of the first one, without a complaint', async ({ visit }) => {
    const { page, complaints } = await visit('/carte/', desk);
    const still = await page.locator('.still-map').getAttribute('aria-label');
    expect(await waitForMap(page)).toBe('maplibre');
    const canvas = page.locator('canvas.maplibregl-canvas');
    expect(await canvas.getAttribute('aria-label')).toBe(still);
    expect(await page.locator('.still-map').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('shows what is chosen in the list, and Escape puts it away', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    await page
      .getByRole('button', { name: 'Voir sur la carte : Contrat local de santé de Haute Gironde' })
      .click();
    const card = page.getByRole('region', { name: 'Sur la carte' });
    await card.waitFor();
    expect(await card.getByRole('link').getAttribute('href')).toBe('/demarches/cls-haute-gironde/');
    await expect.poll(() => new URL(page.url()).hash, { timeout: 60_000 }).toMatch(/^#[\d.]+\/4\d\.\d+\/-\d/);
    expect(new URL(page.url()).search).toBe('?demarche=cls-haute-gironde');
    await card.getByRole('button', { name: 'Fermer' }).focus();
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toContain('Contrat local de santé de Haute Gironde');
  });

  test.for(['', '--disable-3d-apis'])('is moved by named buttons (%s)', async (flag, { site }) => {
    const browser = await openChromium(...[flag].filter(Boolean));
    const page = await browser.newPage({ viewport: desk.viewport, reducedMotion: 'reduce' });
    await page.goto(`${site.origin}/carte/#8/45.2/-0.5`);
    const longitude = () => Number(new URL(page.url()).hash.split('/')[2]);
    await page.getByRole('button', { name: 'Vers l’est' }).click();
    await expect.poll(longitude, { timeout: 60_000 }).toBeGreaterThan(-0.4);
    await page.getByRole('button', { name: 'Vers l’ouest' }).click();
    await expect.poll(longitude).toBeCloseTo(-0.5, 1);
    await browser.close();
  });

  test('holds one stop of the Tab key, and does not trap it', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    await waitForMap(page);
    await page.locator('canvas').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('zoom-in');
    const stops = await page.locator(`${stage} [tabindex="0"]`).count();
    expect(stops).toBe(1);
  });

  test('goes on with Leaflet, at the same place, when its graphics context is lost', async ({ visit }) => {
    const { page } = await visit('/carte/#8/45.2/-0.5', desk);
    expect(await waitForMap(page)).toBe('maplibre');
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('health-map[data-renderer="leaflet"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('.live-map').count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('#8/45.2/-0.5');
  });

  test('keeps the list in sight on a telephone', async ({ visit }) => {
    const { page } = await visit('/carte/', phone);
    const sheet = await page.locator('.panel:has(filter-form)').boundingBox();
    expect(sheet?.y).toBeLessThan(phone.viewport.height - 100);
    expect(await page.locator('.legend').getAttribute('open')).toBe(null);
    const toTrial = page.getByRole('button', { name: 'Voir les écoles Alliance' });
    expect(await toTrial.isVisible()).toBe(true);
    await page.getByLabel('CLSM').check();
    expect(await toTrial.isVisible()).toBe(false);
  });

  test('comes into sight when it is asked for from far down the list, and gives its place back', async ({
    visit,
  }) => {
    const { page } = await visit('/carte/', phone);
    const far = page.locator('[data-locate]:visible').nth(9);
    await far.click();
    const card = page.getByRole('region', { name: 'Sur la carte' });
    await expect.poll(async () => (await card.boundingBox())?.y ?? 9999).toBeLessThan(phone.viewport.height);
    const explorer = await page.locator('health-explorer').boundingBox();
    expect(Math.abs(explorer?.y ?? 9999)).toBeLessThan(100);
    await card.getByRole('button', { name: 'Fermer' }).click();
    const place = await far.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(phone.viewport.height);
  });

  test('leaves the filters whole beside a wide table on a telephone', async ({ visit }) => {
    const { page } = await visit('/carte/?vue=tableau', phone);
    const field = await page.getByRole('searchbox').boundingBox();
    expect((field?.x ?? 0) + (field?.width ?? 9999)).toBeLessThanOrEqual(phone.viewport.width);
  });

  test('keeps its colours where the reader forces others on the page', async ({ visit }) => {
    const { page } = await visit('/carte/', { ...desk, forcedColors: 'active' });
    await waitForMap(page);
    const picture = await page.locator(stage).screenshot();
    const { channels } = await sharp(picture).stats();
    for (const { stdev } of channels) expect(stdev).toBeGreaterThan(15);
  });

  test('is complete without script: links, list, legend; the filters wait', async ({ visit }) => {
    const { page } = await visit('/carte/', { ...desk, javaScriptEnabled: false });
    expect(await page.locator('.still-map a').count()).toBeGreaterThan(60);
    expect(await page.locator('result-list > ul > li:visible').count()).toBe(initiatives.length);
    expect(await page.locator('.legend').isVisible()).toBe(true);
    expect(await page.locator('filter-form input:enabled').count()).toBe(0);
  });
});

plain('without WebGL, Leaflet shows the same, and everything at a point', async () => {
  const site = await serveSite();
  const browser = await openChromium('--disable-3d-apis');
  const page = await browser.newPage({ ...desk, serviceWorkers: 'block' });
  await page.goto(`${site.origin}/carte/`);
  expect(await waitForMap(page)).toBe('leaflet');
  const drawn = await page
    .locator('.live-map [data-id]')
    .evaluateAll((them) => them.map((it) => it.dataset.id));
  const linked = await page.locator('.still-map a').evaluateAll((them) => them.map((it) => it.dataset.id));
  expect(new Set(drawn)).toEqual(new Set([...linked, 'ecole-15', 'ecole-38', 'ecole-42', 'ecole-69']));

  const places = await page.evaluate(placesOf, 'cls-creuse');
  expect(places.live).toHaveLength(4);
  for (const [index, edge] of places.live.entries())
    expect(Math.abs(edge - Number(places.still[index]))).toBeLessThan(3);

  const both = await page.evaluate(findOverlap, ['cls-bocage-bressuirais', 'clsm-bocage-bressuirais']);
  await page.mouse.click(both.x, both.y);
  const card = page.getByRole('region', { name: 'Sur la carte' });
  await card.getByRole('button', { name: 'Conseil local de santé mentale du Bocage Bressuirais' }).click();
  expect(new URL(page.url()).search).toBe('?demarche=clsm-bocage-bressuirais');
  await browser.close();
  await site.close();
});

/** Runs in the page: the edges of a territory on the first map and on the one that took its place. */
function placesOf(id: string): Record<'still' | 'live', number[]> {
  const edges = (selector: string) => {
    const box = document.querySelector(`${selector} [data-id="${id}"]`)?.getBoundingClientRect();
    return box ? [box.left, box.top, box.right, box.bottom] : [];
  };
  return { still: edges('.still-map'), live: edges('.live-map') };
}

/** Runs in the page: a point of the window where all of these are drawn; whole pixels, as a mouse clicks. */
function findOverlap(ids: string[]): { x: number; y: number } {
  const box = document.querySelector(`.live-map [data-id="${ids[0]}"]`)?.getBoundingClientRect();
  if (!box) throw new Error(`${ids[0]} is not drawn`);
  for (let x = Math.ceil(box.left); x < box.right; x += 4) {
    for (let y = Math.ceil(box.top); y < box.bottom; y += 4) {
      const here = document.elementsFromPoint(x, y).map((it) => it.getAttribute('data-id'));
      if (ids.every((id) => here.includes(id))) return { x, y };
    }
  }
  throw new Error(`${ids} do not overlap`);
}
