import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { coveringIds, findBareCommune, initiatives } from '../browser/published.ts';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

const shown = (page: Page) => page.locator('result-list > ul > li:visible');
const shownIds = async (page: Page) =>
  (await shown(page).evaluateAll((items) => items.map((it) => it.dataset.id ?? ''))).toSorted();
const chips = (page: Page) => page.getByRole('list', { name: 'Filtres actifs' });

const bare = findBareCommune();

describe('a commune', () => {
  test('by its code in the address: what covers it, and its name', async ({ visit }) => {
    const { page } = await visit('/carte/?commune=33058', desk);
    await expect.poll(() => shownIds(page)).toEqual(coveringIds('33058').toSorted());
    expect(await shownIds(page)).toContain('cls-haute-gironde');
    expect(await chips(page).innerText()).toContain('Blaye (33058)');
  });

  test('that nothing covers: says so, and what it does not mean', async ({ visit }) => {
    const { page } = await visit(`/carte/?commune=${bare.insee}`, desk);
    await page.getByText('Aucune démarche recensée dans cette commune').waitFor();
    expect(await page.getByText('Rien de recensé avec ces critères').isVisible()).toBe(false);
  });

  test('is chosen by name; a name half typed, or a postcode, filters nothing', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    const field = page.getByLabel('Ma commune', { exact: true });
    const proposed = page.locator('#filtre-commune-propositions [role="option"]');
    await field.fill('33200');
    await proposed.getByText('Bordeaux').waitFor();
    expect(await shown(page).count()).toBe(initiatives.length);
    await field.fill('');
    await field.pressSequentially('blaye');
    await proposed.first().waitFor();
    expect(await shown(page).count()).toBe(initiatives.length);
    await field.press('Enter');
    await expect.poll(() => shown(page).count()).toBe(coveringIds('33058').length);
    expect(await field.inputValue()).toBe('Blaye (33058)');
    expect(new URL(page.url()).search).toBe('?commune=33058');
    await field.fill(`${bare.commune} (${bare.insee})`);
    await expect.poll(() => shown(page).count()).toBe(0);
    await field.fill('');
    expect(await shown(page).count()).toBe(initiatives.length);
  });
});
