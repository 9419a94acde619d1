import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { test } from '../browser/test.ts';

const columns = (page: Page) => page.getByRole('columnheader');
const cells = (page: Page, row: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');
const pair = '/comparer/?avec=cls-bordeaux-metropole,cls-bordeaux';

describe('the comparison', () => {
  test('shows what the address names, and what is in common', async ({ visit }) => {
    const { page, complaints } = await visit(pair);
    await expect.poll(() => columns(page).count()).toBe(2);
    expect(await cells(page, 'Communes en partage').allInnerTexts()).toEqual([
      expect.stringMatching(/^1\scommune avec Contrat local de santé de la Ville de Bordeaux$/),
      expect.stringMatching(/^1\scommune avec Contrat local de santé de Bordeaux Métropole$/),
    ]);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('marks the themes and the priorities that two have in common', async ({ visit }) => {
    const { page } = await visit('/comparer/');
    // The examples share themes: that is why they are given.
    await page.locator('[data-nothing] a').first().click();
    await expect.poll(() => columns(page).count()).toBe(2);
    const themes = await cells(page, 'Thèmes').locator('[data-shared]').allInnerTexts();
    expect(themes.length).toBeGreaterThan(1);
    for (const theme of themes) expect(theme).toMatch(/\(en commun\)$/);
    expect(new Set(themes).size).toBe(themes.length / 2);
  });

  test('is built by choosing, shared by its address, and undone by the history', async ({ visit }) => {
    const { page } = await visit('/comparer/');
    expect(await page.getByText('Aucune démarche choisie').isVisible()).toBe(true);
    const choice = page.getByLabel('Ajouter une démarche');
    await choice.selectOption('cls-haute-gironde');
    await choice.selectOption('clsm-bordeaux');
    await expect.poll(() => columns(page).count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?avec=cls-haute-gironde,clsm-bordeaux');
    expect(await page.getByLabel('Lien à partager').inputValue()).toBe(page.url());
    await page.goBack();
    await expect.poll(() => columns(page).count()).toBe(1);
    await page.getByRole('button', { name: /^Retirer/ }).click();
    expect(await page.getByText('Aucune démarche choisie').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('holds four at most, and ignores what it does not know', async ({ visit }) => {
    const { page, complaints } = await visit(
      '/comparer/?avec=%3Cimg%3E,cls-zzz,cls-medoc,clsm-bordeaux,asv-floirac,cls-bordeaux,cls-haute-gironde',
    );
    await expect.poll(() => columns(page).count()).toBe(4);
    expect(await page.getByLabel('Ajouter une démarche').isDisabled()).toBe(true);
    expect(await page.getByText('Quatre au plus').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('stays a table on a phone, and does not widen the page', async ({ visit }) => {
    const { page } = await visit(pair, { viewport: { width: 320, height: 640 } });
    await expect.poll(() => columns(page).count()).toBe(2);
    expect(await cells(page, 'Population').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('says without script what to use instead', async ({ visit }) => {
    const { page } = await visit(pair, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('La comparaison demande JavaScript');
    expect(await page.getByLabel('Ajouter une démarche').isVisible()).toBe(false);
  });
});
