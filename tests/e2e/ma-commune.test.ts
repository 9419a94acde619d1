import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { test } from '../browser/test.ts';

const field = (page: Page) => page.locator('#ma-commune');
const options = (page: Page) => page.locator('#ma-commune-propositions [role="option"]');
const said = (page: Page) => page.locator('main commune-field [role="status"]').textContent();

describe('« Ma commune », on the home page', () => {
  test('loads nothing before it is used, then proposes and announces how many', async ({ visit }) => {
    const { page, complaints } = await visit('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(500);
    expect(asked.filter((path) => /recherche|worker|communes/.test(path))).toEqual([]);
    await field(page).pressSequentially('blaye');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toMatch(/^Blaye\s+Gironde · 33390/);
    expect(await said(page)).toMatch(/^\d+ communes?/);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/communes\/33058-blaye\/$/);
    expect(complaints).toEqual([]);
  });

  test.for([
    ['a name in full', 'BLAYE', '33058-blaye'],
    ['a name without its accents', 'perigueux', '24322-perigueux'],
    ['a code', '33058', '33058-blaye'],
  ])('opens the page of %s on Enter', async ([, typed, slug], { visit }) => {
    const { page } = await visit('/');
    await field(page).fill(typed ?? '');
    await field(page).press('Enter');
    await page.waitForURL(new RegExp(`/communes/${slug}/$`));
  });

  test('finds a commune of today by a name of yesterday', async ({ visit }) => {
    const { page } = await visit('/');
    await field(page).fill('Ambleville');
    await options(page).filter({ hasText: 'Réunit' }).first().click();
    await page.waitForURL(/\/communes\/16186-/);
  });

  test('lists the communes of a postcode, and leaves the choice', async ({ visit }) => {
    const { page } = await visit('/');
    await field(page).fill('33390');
    await expect.poll(() => options(page).count()).toBeGreaterThan(3);
    await field(page).press('Enter');
    await expect.poll(() => options(page).count()).toBeGreaterThan(3);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('tells homonyms apart by département', async ({ visit }) => {
    const { page } = await visit('/');
    await field(page).fill('Saint-Aubin');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    const notes = await options(page)
      .filter({ hasText: /^\s*Saint-Aubin\s/ })
      .locator('[data-note]')
      .allInnerTexts();
    expect(new Set(notes).size).toBe(notes.length);
  });

  test('says that there is no such commune; Escape closes', async ({ visit }) => {
    const { page } = await visit('/');
    await field(page).fill('qqqxyz');
    await page.getByText('Aucune commune trouvée en Nouvelle-Aquitaine.').waitFor();
    await field(page).press('Escape');
    expect(await page.getByText('Aucune commune trouvée en Nouvelle-Aquitaine.').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('qqqxyz');
  });

  test('leads to the list of communes where the search cannot be reached', async ({ visit }) => {
    const { page } = await visit('/');
    await page.route('**/recherche/index.json', (route) => route.abort());
    await field(page).fill('blaye');
    await field(page).press('Enter');
    await page.waitForURL(/\/communes\/\?/);
  });

  test('leads without script to the list of communes', async ({ visit }) => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    await field(page).fill('blaye');
    await field(page).press('Enter');
    await page.waitForURL(/\/communes\//);
    expect(await page.getByRole('link', { name: 'B', exact: true }).count()).toBeGreaterThan(5);
  });
});
