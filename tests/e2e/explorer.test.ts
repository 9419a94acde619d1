import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { initiatives } from '../browser/published.ts';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

const shownIds = (page: Page) =>
  page
    .locator('result-list > ul > li:visible')
    .evaluateAll((items) => items.map((it) => it.dataset.id ?? ''));
const queryOf = (page: Page) => new URL(page.url()).search;

describe('the filters', () => {
  test('narrow list, count and address together, and go back', async ({ visit }) => {
    const { page, complaints } = await visit('/carte/', desk);
    const all = await shownIds(page);
    await page.getByLabel('CLSM').check();
    expect(queryOf(page)).toBe('?type=clsm');
    const some = await shownIds(page);
    expect(some.every((id) => id.startsWith('clsm-'))).toBe(true);
    await expect.poll(() => page.locator('result-count').innerText()).toBe(`${some.length} démarches`);
    await page.goBack();
    await expect.poll(() => shownIds(page)).toEqual(all);
    expect(await page.getByLabel('CLSM').isChecked()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('can be taken back one by one, or all at once', async ({ visit }) => {
    const { page } = await visit('/carte/?dep=33,24&statut=active&theme=sante-mentale', desk);
    const chips = page.getByRole('list', { name: 'Filtres actifs' });
    await chips.getByRole('button', { name: 'Dordogne' }).click();
    expect(queryOf(page)).toBe('?dep=33&theme=sante-mentale&statut=active');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(queryOf(page)).toBe('');
    expect(await chips.isVisible()).toBe(false);
  });

  test('find a name without its accents, while it is typed', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    await page.getByRole('searchbox').fill('perigueux');
    expect(await shownIds(page)).toContain('cls-grand-perigueux');
    expect(queryOf(page)).toBe('?q=perigueux');
  });

  test('say so when nothing is left, and what to do', async ({ visit }) => {
    const { page } = await visit('/carte/?q=zzzz', desk);
    await expect.poll(() => page.locator('result-count').innerText()).toBe('Aucune démarche');
    expect(await page.getByText('Rien de recensé avec ces critères').isVisible()).toBe(true);
  });
});

describe('an address', () => {
  test('opens on its table, sorted', async ({ visit }) => {
    const { page } = await visit('/carte/?type=cls&dep=33&vue=tableau&tri=population', desk);
    const rows = page.locator('result-table tbody tr:visible');
    const numbers = await rows.locator('td:last-child').allInnerTexts();
    const known = numbers.map((it) => Number(it.replace(/\D/g, ''))).filter((it) => it > 0);
    expect(known.length).toBeGreaterThan(3);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort]').innerText()).toBe('Habitants');
    await page.getByRole('button', { name: 'Démarche', exact: true }).click();
    expect(queryOf(page)).toBe('?type=cls&dep=33&vue=tableau');
  });

  test.for([
    '?type=xyz&dep=99&statut=ouvert',
    '?vue=globe&tri=couleur&etat=demain#99/x/y',
    '?demarche=../../etc',
    '?autour=inconnue',
    '?commune=99999',
    '?commune=Bla',
  ])('with unknown values shows everything: %s', async (query, { visit }) => {
    const { page, complaints } = await visit(`/carte/${query}`, desk);
    await expect.poll(() => page.locator('[data-chips] li').count(), { timeout: 10_000 }).toBe(0);
    expect(await shownIds(page)).toHaveLength(initiatives.length);
    expect(complaints).toEqual([]);
  });

  test('of a territory and what is around it says whose, and lets it go', async ({ visit }) => {
    const { page, complaints } = await visit('/carte/?autour=cls-bordeaux', desk);
    const chip = page.getByRole('list', { name: 'Filtres actifs' }).getByRole('button');
    await expect.poll(() => chip.innerText()).toContain('Contrat local de santé de la Ville de Bordeaux');
    const ids = await shownIds(page);
    expect(ids).toEqual(expect.arrayContaining(['cls-bordeaux', 'cls-bordeaux-metropole', 'clsm-bordeaux']));
    expect(ids).not.toContain('cls-creuse');
    await page.getByLabel('CLSM').check();
    expect(queryOf(page)).toBe('?type=clsm&autour=cls-bordeaux');
    await chip.click();
    expect(queryOf(page)).toBe('?type=clsm');
    expect(complaints).toEqual([]);
  });

  test('of the trial alone says so, rather than that nothing is there', async ({ visit }) => {
    const { page } = await visit('/carte/?type=ecole', desk);
    await expect.poll(() => page.locator('result-count').innerText()).toBe('Expérimentation Alliance seule');
    expect(await page.locator('section[data-trial] li:visible').count()).toBe(4);
  });

  test('at a date leaves out what was signed later, and what is only announced', async ({ visit }) => {
    const { page } = await visit('/carte/?etat=2015-01-01', desk);
    const ids = await shownIds(page);
    expect(ids).not.toContain('clsm-bocage-bressuirais');
    expect(await page.locator('result-list li[data-status="preparation"]:visible').count()).toBe(0);
  });

  test('is copied as it stands', async ({ visit }) => {
    const { page } = await visit('/carte/?type=asv', {
      ...desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByRole('button', { name: 'Lien copié' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('takes the embedded map to the same state on the site', async ({ visit }) => {
    const { page, complaints } = await visit('/embed/carte/?type=clsm&dep=47', desk);
    const link = page.getByRole('link', { name: 'Ouvrir la carte complète' });
    expect(await link.getAttribute('href')).toBe('/carte/?type=clsm&dep=47');
    const drawn = initiatives.filter(
      (it) => it.type === 'clsm' && it.departements.split(';').includes('47') && it.confiance !== 'low',
    );
    expect(await page.locator('.still-map a:visible').count()).toBe(drawn.length);
    expect(complaints).toEqual([]);
  });
});
