import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../browser/test.ts';

const wide = { viewport: { width: 1280, height: 900 } };
const shown = (page: Page) => page.locator('[data-resource]:visible');
const status = (page: Page) => page.locator('result-count').innerText();
const box = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);

describe('/ressources/', () => {
  test('narrows by boxes, says how many, and keeps it in the address', async ({ visit }) => {
    const { page, complaints } = await visit('/ressources/', wide);
    await box(page, 'theme', 'evaluation').check();
    await box(page, 'type', 'rapport').check();
    expect(new URL(page.url()).search).toBe('?theme=evaluation&type=rapport');
    const count = await shown(page).count();
    expect(count).toBeGreaterThan(0);
    expect(await status(page)).toContain(String(count));
    expect(await page.locator('[data-chips] li').allInnerTexts()).toHaveLength(2);

    const promised = await box(page, 'type', 'guide').locator('xpath=..').locator('[data-count]').innerText();
    await box(page, 'type', 'guide').check();
    expect(await shown(page).count()).toBe(count + Number(promised));

    await page.goBack();
    expect(await box(page, 'type', 'guide').isChecked()).toBe(false);
    expect(await shown(page).count()).toBe(count);
    expect(complaints).toEqual([]);
  });

  test('opens on a shared address, and ignores what it does not know', async ({ visit }) => {
    const { page } = await visit('/ressources/?theme=precarite,martien&tri=annee&x=1', wide);
    expect(await box(page, 'theme', 'precarite').isChecked()).toBe(true);
    const years = await shown(page).evaluateAll((items) => items.map((it) => Number(it.dataset.year ?? 0)));
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('finds words whatever their accents, also those that a keyword replaces', async ({ visit }) => {
    const { page } = await visit('/ressources/', wide);
    await page.getByLabel('Rechercher').fill('SANTE MENTALE');
    expect(await shown(page).count()).toBeGreaterThan(3);
    await page.getByLabel('Rechercher').fill('QPV');
    expect(await shown(page).count()).toBeGreaterThan(0);
  });

  test('says that nothing answers, and how to go on', async ({ visit }) => {
    const { page } = await visit('/ressources/?q=xyzzy', wide);
    expect(await shown(page).count()).toBe(0);
    expect(await status(page)).toBe('Aucune ressource');
    await page.locator('[data-empty] [data-clear]').click();
    expect(await shown(page).count()).toBeGreaterThan(50);
    expect(new URL(page.url()).search).toBe('');
  });

  test('without script, themes and types are links to pages', async ({ visit }) => {
    const { page } = await visit('/ressources/', { javaScriptEnabled: false, ...wide });
    expect(await shown(page).count()).toBeGreaterThan(50);
    await page.locator('details[data-filters] > summary').click();
    expect(await page.locator('main form input:visible').count()).toBe(0);
    await page.locator('form a[href="/ressources/themes/evaluation/"]').click();
    expect(await page.locator('h1').innerText()).toContain('Évaluation');
  });
});

const kept = ['medoc-bilan-premier-cls-2017', 'has-mediation-en-sante-referentiel-2017'] as const;
const toggle = (page: Page, id: string) => page.locator(`selection-toggle[data-id="${id}"] button`);

/** The visitor chooses one notice in the catalogue and one on its own page, then opens the selection. */
async function choose(page: Page): Promise<void> {
  await toggle(page, kept[0]).click();
  await page.goto(new URL(`/ressources/${kept[1]}/`, page.url()).href);
  await toggle(page, kept[1]).click();
  await page.goto(new URL('/ressources/selection/', page.url()).href);
}

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`selection.${format}`);
  return readFileSync(await file.path(), 'utf8');
}

describe('« Ma sélection »', () => {
  test('holds what was chosen on the list and on a notice, until it is taken out', async ({ visit }) => {
    const { page, complaints } = await visit('/ressources/', wide);
    await choose(page);
    expect(await page.locator('[data-list] > li').count()).toBe(2);
    await toggle(page, kept[0]).click();
    expect(await page.locator('[data-list] > li').count()).toBe(1);
    await page.goto(new URL('/ressources/', page.url()).href);
    expect(await page.locator('selection-link [data-count]').innerText()).toBe('1');
    expect(await toggle(page, kept[1]).getAttribute('aria-pressed')).toBe('true');
    expect(complaints).toEqual([]);
  });

  test('is taken away as RIS, BibTeX and CSV, with the chosen notices and no other', async ({ visit }) => {
    const { page } = await visit('/ressources/', wide);
    await choose(page);
    expect((await download(page, 'ris')).match(/^ID {2}- .*$/gm)).toEqual(kept.map((id) => `ID  - ${id}`));
    expect((await download(page, 'bib')).match(/^@\w+\{[^,]+/gm)).toHaveLength(2);
    const csv = await download(page, 'csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parseCsv(csv, { columns: true, delimiter: ';', bom: true });
    expect(rows.map((row) => row.id)).toEqual(kept);
  });

  test('is shared by its address, and shown without being taken over', async ({ visit }) => {
    const { page } = await visit(`/ressources/selection/?ids=${kept.join(',')},inconnue,%3Cb%3E`, wide);
    expect(await page.locator('[data-list] > li').count()).toBe(2);
    expect(await page.evaluate(() => localStorage.getItem('selection'))).toBeNull();
    expect(await page.getByLabel('Lien à partager').inputValue()).toContain(`?ids=${kept.join(',')}`);
    await page.locator('[data-keep]').click();
    expect(await page.evaluate(() => localStorage.getItem('selection'))).toBe(kept.join(','));
    expect(await page.locator('[data-shared]').isHidden()).toBe(true);
  });

  test('says so when it is empty', async ({ visit }) => {
    const { page } = await visit('/ressources/selection/', wide);
    expect(await page.locator('main').innerText()).toContain('Aucune notice choisie');
    expect(await page.locator('[data-actions]').isHidden()).toBe(true);
  });
});

test('a notice copies its reference', async ({ visit }) => {
  const { page } = await visit(`/ressources/${kept[0]}/`, {
    ...wide,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copier la référence' }).click();
  await page.locator('copy-text [role="status"]', { hasText: 'Copié.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('(2017)');
});
