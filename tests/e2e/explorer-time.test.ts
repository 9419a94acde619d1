import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findLapsed, initiatives } from '../browser/published.ts';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

const slider = (page: Page) => page.getByRole('slider', { name: 'Situation au fil du temps' });
const years = (page: Page) => page.getByLabel('Date de la situation');
const count = (page: Page) => page.locator('result-count').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;
const numberOf = async (page: Page, words: string) => {
  await expect.poll(() => count(page)).toContain(words);
  return Number.parseInt(await count(page), 10);
};

describe('the region at a date', () => {
  test('is reached with the arrows; one visit of the slider is one step back', async ({ visit }) => {
    const { page, complaints } = await visit('/carte/?type=cls', desk);
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('aujourd’hui');
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const day = new URL(page.url()).searchParams.get('etat') ?? '';
    expect(day).toMatch(/^\d{4}-01-01$/);
    const words = `1er janvier ${day.slice(0, 4)}`;
    expect(await slider(page).getAttribute('aria-valuetext')).toBe(words);
    expect(await years(page).inputValue()).toBe(day);
    await numberOf(page, `en cours au ${words}`);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe('?type=cls');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('aujourd’hui');
    await page.goForward();
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe(words);
    expect(complaints).toEqual([]);
  });

  test('is chosen in the list of years, and one button comes back to today', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    await years(page).selectOption('1er janvier 2020');
    expect(queryOf(page)).toBe('?etat=2020-01-01');
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    expect(queryOf(page)).toBe('');
    expect(await slider(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await expect.poll(() => count(page)).toBe(`${initiatives.length} démarches`);
  });

  test('says of each initiative how it stood, what surely ran first, in list and table', async ({
    visit,
  }) => {
    const { page } = await visit('/carte/?etat=2024-01-01', desk);
    await numberOf(page, 'au 1er janvier 2024');
    const badges = await page.locator('result-list > ul > li:visible [data-then]').allInnerTexts();
    const running = badges.filter((it) => it === 'En cours à cette date').length;
    expect(await count(page)).toBe(
      `${badges.length} démarches, dont ${running} en cours au 1er janvier 2024`,
    );
    expect(running).toBeGreaterThan(3);
    expect(badges.slice(0, running)).toEqual(badges.slice(0, running).fill('En cours à cette date'));
    expect(new Set(badges.slice(running))).toEqual(
      new Set(['Échéance passée, suite non trouvée', 'Non établi à cette date']),
    );
    const item = (id: string) => page.locator(`result-list li[data-id="${id}"]`);
    expect(await item('cls-la-rochelle').innerText()).toContain('En cours à cette date');
    expect(await item('cls-montmorillonnais-lussacois').innerText()).toContain('Non établi');
    expect(await item('cls-sud-charente').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Tableau' }).click();
    const row = page.locator('result-table tr[data-id="cls-la-rochelle"]');
    expect(await row.innerText()).toContain('En cours à cette date');
  });

  test('draws a contract as it stood: running then, no longer followed today', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    const shape = page.locator(`.still-map a[data-id="${findLapsed('cls', '2020-01-01')}"]`);
    const look = () => shape.getAttribute('data-look');
    const drawing = () => shape.innerHTML();
    expect(await look()).toBe('cls-unknown');
    const today = await drawing();
    await years(page).selectOption('1er janvier 2020');
    await expect.poll(look).toBe('cls-active');
    expect(await drawing()).not.toBe(today);
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expect.poll(look).toBe('cls-unknown');
    expect(await drawing()).toBe(today);
  });

  test('of a day that is no 1 January is said in words, and the slider stands before it', async ({
    visit,
  }) => {
    const { page } = await visit('/carte/?etat=2019-07-14', desk);
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe('14 juillet 2019');
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(queryOf(page)).toBe('?etat=2020-01-01');
  });

  test('leaves the list in sight on a telephone, with targets for a thumb', async ({ visit }) => {
    const { page } = await visit('/carte/?etat=2020-01-01', phone);
    await numberOf(page, '2020');
    for (const control of [slider(page), years(page)])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.locator('result-list > ul > li:visible').first().scrollIntoViewIfNeeded();
    expect(await page.locator('result-list > ul > li:visible').first().isVisible()).toBe(true);
  });

  test('in the frame of another page is that of the address', async ({ visit }) => {
    const { page } = await visit('/embed/carte/?etat=2020-01-01', desk);
    const lapsed = page.locator(`.still-map a[data-id="${findLapsed('cls', '2020-01-01')}"]`);
    await expect.poll(() => lapsed.getAttribute('data-look')).toBe('cls-active');
    expect(await page.locator('.still-map a[data-id="cls-agen"]').isVisible()).toBe(false);
  });
});
