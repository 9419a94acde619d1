import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { test } from '../browser/test.ts';

const phone = { viewport: { width: 390, height: 844 } };
const field = (page: Page) => page.locator('#recherche-site');
const index = '**/recherche/index.json';
const options = (page: Page) => page.locator('search-field [role="option"]');
const pathOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search);

describe('the field of every page', () => {
  test('loads nothing before it is used', async ({ visit }) => {
    const { page } = await visit('/contact/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(500);
    expect(asked.filter((path) => /recherche|worker/.test(path))).toEqual([]);
    const begun = page.waitForRequest(index);
    await field(page).focus();
    await begun;
  });

  test('says where it cannot be loaded, and tries again at the next letter', async ({ visit }) => {
    const { page } = await visit('/contact/');
    await page.route(index, (route) => route.abort());
    await field(page).fill('blay');
    const sentence = page.locator('search-field [data-when="failed"]');
    await sentence.waitFor();
    expect(await page.locator('search-field [role="status"]').textContent()).toContain('n’a pas pu');
    await page.unroute(index);
    await page.keyboard.type('e');
    await options(page).getByText('Gironde · 33390').first().waitFor();
    expect(await sentence.isVisible()).toBe(false);
  });

  test('is reached by « / », read by arrows, followed by Enter', async ({ visit }) => {
    const { page, complaints } = await visit('/contact/');
    await page.keyboard.press('/');
    await page.keyboard.type('blaye');
    await options(page).getByText('Gironde · 33390').first().waitFor();
    await expect
      .poll(() => page.locator('search-field [role="status"]').textContent())
      .toMatch(/^\d+ résultats$/);
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator(`#${active} mark`).textContent()).toBe('Blaye');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/33058/);
    expect(complaints).toEqual([]);
  });

  test('closes by Escape, and Enter then asks the page of results', async ({ visit }) => {
    const { page } = await visit('/contact/');
    await field(page).fill('médoc');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\//);
    expect(pathOf(page)).toBe('/recherche/?q=médoc');
  });

  test('unfolds on a phone, and folds again', async ({ visit }) => {
    const { page } = await visit('/contact/', phone);
    expect(await field(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Ouvrir la recherche' }).click();
    await expect.poll(() => field(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).isVisible()).toBe(false);
  });

  test('keeps what was asked, and forgets it when told', async ({ visit }) => {
    const { page } = await visit('/contact/');
    await field(page).fill('précarité');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche/);
    await field(page).focus();
    await options(page).getByText('précarité').waitFor();
    await page.getByRole('button', { name: 'Effacer ces recherches' }).click();
    expect(await options(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('recherches'))).toBeNull();
  });
});

describe('the page of results', () => {
  test('shows kinds with counts; its address is its state', async ({ visit }) => {
    const { page, complaints } = await visit('/recherche/?q=bordeaux');
    const hits = page.locator('[data-hits] > li');
    await hits.first().waitFor();
    const all = await hits.count();
    await page.getByRole('link', { name: /^Articles/ }).click();
    await expect.poll(() => hits.count()).toBeLessThan(all);
    expect(pathOf(page)).toBe('/recherche/?q=bordeaux&rubrique=article');
    expect(new Set(await page.locator('[data-hits] [data-kind]').allTextContents())).toEqual(
      new Set(['Article']),
    );
    await page.goBack();
    await expect.poll(() => hits.count()).toBe(all);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('proposes more results only while there are more', async ({ visit }) => {
    const { page } = await visit('/recherche/?q=saint');
    const more = page.getByRole('button', { name: 'Afficher plus de résultats' });
    await more.waitFor();
    await page.locator('#q').fill('comodeis 2021');
    await expect.poll(() => more.isVisible()).toBe(false);
    expect(await page.locator('[data-hits] > li').count()).toBeGreaterThan(0);
  });

  test('shows the other kinds where the chosen one has nothing', async ({ visit }) => {
    const { page } = await visit('/recherche/?q=33390&rubrique=terme');
    await page.getByRole('link', { name: /^Communes/ }).click();
    await page.locator('[data-hits] > li').first().waitFor();
    expect(pathOf(page)).toBe('/recherche/?q=33390&rubrique=commune');
  });

  test('stays empty when its field was emptied before the answer came', async ({ visit }) => {
    const { page } = await visit('/recherche/');
    const input = page.locator('#q');
    let answer = () => {};
    const isHeld = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(index, async (route) => {
      await isHeld;
      await route.continue();
    });
    await input.fill('blaye');
    await input.fill('');
    answer();
    await page.waitForResponse(index);
    await page.waitForTimeout(1000);
    expect(await page.locator('search-page').getAttribute('data-state')).toBe('idle');
  });

  test('says where the search cannot be loaded, and lists the entrances', async ({ visit }) => {
    const { page } = await visit('/recherche/');
    await page.route(index, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"documents":' }),
    );
    await page.locator('#q').fill('blaye');
    await page.getByRole('alert').getByText('n’a pas pu être chargée').waitFor();
    expect(await page.locator('main .browse a').count()).toBeGreaterThan(8);
    await page.unroute(index);
    await page.locator('#q').press('Enter');
    await page.locator('[data-hits] > li').first().waitFor();
  });

  test('proposes, where nothing is found', async ({ visit }) => {
    const { page } = await visit('/recherche/?q=pizzeria%20bordeau');
    for (const entrance of ['/thematiques/', '/communes/'])
      expect(await page.locator(`search-page a[href="${entrance}"]:visible`).count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'bordeaux', exact: true }).click();
    await page.locator('[data-hits] > li').first().waitFor();
    expect(pathOf(page)).toBe('/recherche/?q=bordeaux');
  });

  test.for([
    '/recherche/?q=%E0%A4%A',
    `/recherche/?q=${'a'.repeat(5000)}`,
    '/recherche/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&rubrique=__proto__',
    '/recherche/?q=(%5B.*%2B&rubrique=zzz',
  ])('survives %.60s', async (path, { visit }) => {
    const { page, complaints } = await visit(path);
    await page.locator('search-page:not([data-state="idle"])').waitFor();
    expect(await page.locator('search-page img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('says without script what to use instead, and lists the entrances', async ({ visit }) => {
    const { page } = await visit('/contact/', { javaScriptEnabled: false });
    await field(page).fill('blaye');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche/);
    expect(await page.locator('main').innerText()).toContain('demande JavaScript');
    expect(await page.locator('main .browse a').count()).toBeGreaterThan(8);
  });
});
