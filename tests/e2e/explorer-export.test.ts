import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dist } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const desk = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  acceptDownloads: true,
} as const;
const readRows = (text: string): Record<string, string>[] =>
  parse(text, { delimiter: ';', bom: true, columns: true });

async function take(page: Page, format: string) {
  const coming = page.waitForEvent('download');
  await page.locator('export-results').getByRole('button', { name: format }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const shownIds = (page: Page) =>
  page.locator('result-list > ul > li:visible').evaluateAll((items) => items.map((it) => it.dataset.id));

test('what is shown leaves as a table: the rows, the columns and the order of the screen', async ({
  visit,
}) => {
  const { page, complaints } = await visit('/carte/?type=cls&dep=33,24&tri=population', desk);
  await expect.poll(() => page.locator('[data-chips] li').count()).toBeGreaterThan(0);
  const { name, text } = await take(page, 'CSV');
  expect(name).toMatch(/^demarches_cls_33-24_edition-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(text.startsWith('\ufeffid;type;nom;')).toBe(true);
  const published = readRows(await readFile(join(dist, 'donnees/demarches-excel.csv'), 'utf8'));
  const ids = await shownIds(page);
  expect(ids.length).toBeGreaterThan(5);
  expect(readRows(text)).toEqual(ids.map((id) => published.find((row) => row.id === id)));
  for (const cell of readRows(text).flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[=+\-@\t]/);
  expect(complaints).toEqual([]);
});

test('and as a map, which says at which date and from which screen', async ({ visit }) => {
  const { page } = await visit('/carte/?etat=2020-01-01', desk);
  await expect.poll(() => page.locator('result-count').innerText()).toContain('2020');
  const { name, text } = await take(page, 'GeoJSON');
  expect(name).toMatch(/^demarches_au-2020-01-01_edition-[\d-]+\.geojson$/);
  const published: FeatureCollection = JSON.parse(
    await readFile(join(dist, 'donnees/demarches.geojson'), 'utf8'),
  );
  const taken: FeatureCollection & { count: number; filtre: string; licence: string } = JSON.parse(text);
  expect(new Set(taken.features.map(({ id }) => id))).toEqual(new Set(await shownIds(page)));
  expect(taken.count).toBe(taken.features.length);
  expect(taken.filtre).toBe(page.url());
  expect(taken.licence).toContain('Licence Ouverte');
  for (const feature of taken.features)
    expect(feature).toEqual(published.features.find(({ id }) => id === feature.id));
});

test('nothing shown, nothing to take; data that do not come are said to be missing', async ({ visit }) => {
  const { page } = await visit('/carte/?q=zzzz', desk);
  const csv = page.locator('export-results').getByRole('button', { name: 'CSV' });
  await expect.poll(() => csv.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.route('**/demarches-excel.csv', (route) => route.abort());
  await csv.click();
  await page.getByText('Les données n’ont pas pu être chargées').waitFor();
});
