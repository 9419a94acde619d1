import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/test.ts';

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a page chosen dark is dark from its first paint, on every page, until the system decides again', async ({
  visit,
}) => {
  const { page, complaints } = await visit('/contact/');
  const light = await groundOf(page);
  await page.locator('theme-switch select').selectOption('dark');
  const dark = await groundOf(page);
  expect(dark).not.toBe(light);
  // The scripts that come later have no part in it.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(new URL('/mission/', page.url()).href);
  expect(await groundOf(page)).toBe(dark);
  await page.unroute('**/_astro/*.js');
  await page.reload();
  await page.locator('theme-switch select').selectOption('auto');
  await page.goto(new URL('/contact/', page.url()).href);
  expect(await groundOf(page)).toBe(light);
  // Files that a page left too soon gave up on are no complaint here.
  expect(complaints.filter((it) => /politique|Content Security Policy/.test(it))).toEqual([]);
});
