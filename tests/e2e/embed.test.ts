import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { coveringIds } from '../browser/published.ts';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const blaye = { geolocation: { longitude: -0.66, latitude: 45.13 }, permissions: ['geolocation'] };

const code = (page: Page, label: string) => page.getByLabel(label).inputValue();
const frameOf = (page: Page) => page.frameLocator('embed-builder iframe');

describe('the embed kit', () => {
  test('shows the map in its own frame, without a complaint', async ({ visit }) => {
    const { page, complaints } = await visit('/integrer/', desk);
    await frameOf(page).getByRole('link', { name: 'Ouvrir la carte complète' }).waitFor();
    expect(await page.locator('embed-builder iframe').getAttribute('title')).toContain('Carte des démarches');
    expect(complaints).toEqual([]);
  });

  test('code, title and preview follow what is chosen; the history does not', async ({ visit }) => {
    const { page } = await visit('/integrer/', desk);
    const before = await page.evaluate(() => history.length);
    await page.getByLabel('CLSM', { exact: true }).check();
    await page.getByRole('combobox', { name: 'Département' }).selectOption('Gironde');
    await page.getByLabel('Hauteur, en pixels').fill('4000');
    const origin = new URL(page.url()).origin;
    const iframe = await code(page, 'Un cadre, qui marche partout');
    expect(iframe).toContain(`src="${origin}/embed/carte/?type=clsm&amp;dep=33"`);
    expect(iframe).toContain('height="1200"');
    expect(iframe).toMatch(/title="[^"]+\s: Gironde"/);
    const element = await code(page, 'Ou un élément, si votre site accepte un script');
    expect(element).toContain('<carte-demarches type="clsm" departement="33" hauteur="1200">');
    const link = frameOf(page).getByRole('link', { name: 'Ouvrir la carte complète' });
    await expect.poll(() => link.getAttribute('href'), { timeout: 15_000 }).toBe('/carte/?type=clsm&dep=33');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('a colour reaches the map, dark enough to be read', async ({ visit }) => {
    const { page } = await visit('/integrer/', { ...desk, colorScheme: 'light' });
    await page.getByLabel('Une couleur de mon site').check();
    await page.locator('input[name="couleur"]').fill('#ffe14d');
    expect(await code(page, 'Un cadre, qui marche partout')).toContain('couleur=ffe14d');
    const link = frameOf(page).getByRole('link', { name: 'Ouvrir la carte complète' });
    const color = () => link.evaluate((it) => getComputedStyle(it).color);
    await expect.poll(color, { timeout: 15_000 }).not.toBe('rgb(17, 80, 76)');
    const [red = 255, green = 255] = (await color()).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(130);
    expect(green).toBeLessThan(115);
  });

  test('takes over the filters of the map that leads to it', async ({ visit }) => {
    const { page } = await visit('/carte/?type=cls&dep=24', desk);
    await page.getByRole('link', { name: 'Intégrer' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Département' }).inputValue()).toBe('24');
    expect(await page.getByLabel('CLS', { exact: true }).isChecked()).toBe(true);
  });

  test('copies, and without script gives codes that are ready', async ({ visit }) => {
    const { page } = await visit('/integrer/', {
      ...desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('[data-code="iframe"]').getByRole('button', { name: 'Copier' }).click();
    await page.locator('[data-code="iframe"]').getByText('Copié').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src=".+<\/iframe>$/);
    const { page: still } = await visit('/integrer/', { ...desk, javaScriptEnabled: false });
    expect(await code(still, 'Les seules démarches en cours')).toContain('/embed/carte/?statut=active"');
    expect(await still.locator('embed-builder form').isVisible()).toBe(false);
  });

  test.for(['maplibre', 'leaflet'])(
    'the wheel over the frame scrolls the page, not the map (%s)',
    async (name, { visit }) => {
      const { page } = await visit('/integrer/', desk);
      if (name === 'leaflet')
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        });
      if (name === 'leaflet') await page.reload();
      const frame = page.locator('embed-builder iframe');
      await frame.scrollIntoViewIfNeeded();
      const box = await frame.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
      await frameOf(page).locator(`health-map[data-renderer="${name}"]`).waitFor({ timeout: 60_000 });
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    },
  );
});

describe('the element, in the page of another site', () => {
  const html = (origin: string) => `<!doctype html><html lang="fr"><title>Un autre site</title>
    <script type="module" src="${origin}/embed/carte-demarches.js"></script>
    <carte-demarches departement="33" type="clsm" theme='"><script>' hauteur="90" couleur="rouge">
      <a href="${origin}/carte/?dep=33">La carte</a></carte-demarches>`;

  test('makes one lazy frame of what it understands, and follows its attributes', async ({
    site,
    browser,
  }) => {
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(html(site.origin));
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);

    const frame = page.locator('carte-demarches iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toBe(`${site.origin}/embed/carte/?type=clsm&dep=33`);
    expect(await frame.getAttribute('loading')).toBe('lazy');
    expect(await frame.getAttribute('title')).toBe('Carte des démarches locales de santé');
    expect((await frame.boundingBox())?.height).toBe(360);
    await page.frameLocator('iframe').getByRole('link', { name: 'Ouvrir la carte complète' }).waitFor();
    await page.locator('carte-demarches').evaluate((it) => {
      it.setAttribute('hauteur', '420');
      it.setAttribute('departement', '2A, 33');
      it.setAttribute('titre', 'Nos démarches');
    });
    expect((await frame.boundingBox())?.height).toBe(420);
    expect(new URL((await frame.getAttribute('src')) ?? '').searchParams.get('dep')).toBe('2A,33');
    expect(await frame.getAttribute('title')).toBe('Nos démarches');
    expect(await page.locator('iframe').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
    host.close();
  });
});

describe('« Me situer »', () => {
  test('finds the communes around in the data of the site, and filters by the nearest', async ({ visit }) => {
    const { page, complaints } = await visit('/carte/', { ...desk, ...blaye });
    await page.getByRole('button', { name: 'Me situer' }).click();
    const answer = page.getByRole('region', { name: 'Autour de vous' });
    await expect
      .poll(() => answer.getByRole('button', { pressed: true }).allInnerTexts(), { timeout: 15_000 })
      .toEqual(['Blaye']);
    expect(new URL(page.url()).searchParams.get('commune')).toBe('33058');
    await expect
      .poll(() => page.locator('result-list > ul > li:visible').count(), { timeout: 15_000 })
      .toBe(coveringIds('33058').length);
    await answer.getByRole('button', { name: 'Revoir toutes les communes' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  const paris = { ...blaye, geolocation: { longitude: 2.35, latitude: 48.85 } };
  test.for([
    ['far away', paris, 'pas dans la région'],
    ['refused', { permissions: [] as string[] }, 'Position indisponible'],
  ] as const)('%s: says so', async ([, options, words], { visit }) => {
    const { page } = await visit('/carte/', { ...desk, ...options });
    await page.getByRole('button', { name: 'Me situer' }).click();
    await page.getByText(words).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
