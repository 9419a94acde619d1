import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { unpackCorpus } from '../../src/domain/search/packed-corpus.ts';
import type { SearchKind } from '../../src/domain/search/search-kinds.ts';
import { createFuseSpeller } from '../../src/search/fuse-speller.ts';
import { createWordEngine } from '../../src/search/word-engine.ts';
import { dist } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const wide = { viewport: { width: 1280, height: 900 } };
const index = '**/recherche/index.json';
const text = readFileSync(join(dist, 'recherche/index.json'), 'utf8');
const engine = createWordEngine(unpackCorpus(JSON.parse(text)), createFuseSpeller);

/** Addresses that the search of the site answers with. */
function answersTo(query: string, kind: SearchKind): string[] {
  return engine
    .search({ query, kind, limit: 1000 })
    .hits.map(({ url }) => url)
    .sort();
}

/** The links of the headings that are shown. */
const headings = { map: 'result-list [data-heading] a', catalogue: '[data-resource] h3 a' };
async function listShown(page: Page, list: keyof typeof headings): Promise<string[]> {
  const links = page.locator(`${headings[list]}:visible`);
  return (await links.evaluateAll((them) => them.map((it) => it.getAttribute('href') ?? ''))).sort();
}

describe('a list filtered by words keeps what the search of the site finds of its kind', () => {
  test.for([
    ['a commune that an initiative covers', 'Andernos'],
    ['the end of an address', 'cls barval'],
    ['a question', 'qui porte le CLS du Médoc'],
    ['an article between', 'pays d’Oléron'],
  ])('on /carte/: %s', async ([, query = ''], { visit }) => {
    const { page } = await visit('/carte/', wide);
    await page.locator('filter-form input[name="q"]').fill(query);
    const expected = answersTo(query, 'demarche');
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(() => listShown(page, 'map')).toEqual(expected);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
  });

  test.for([
    ['initials of a publisher', 'IGAS inégalités'],
    ['words of the text', 'rural etp milieu'],
    ['a territory', 'médoc bilan cls'],
  ])('on /ressources/: %s', async ([, query = ''], { visit }) => {
    const { page } = await visit(`/ressources/?q=${encodeURIComponent(query)}`, wide);
    const expected = answersTo(query, 'ressource');
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(() => listShown(page, 'catalogue')).toEqual(expected);
  });

  test('without the search, the words of the list still answer', async ({ visit }) => {
    const { page, complaints } = await visit('/ressources/', wide);
    await page.route(index, (route) => route.abort());
    await page.getByLabel('Rechercher').fill('santé mentale');
    await expect.poll(async () => (await listShown(page, 'catalogue')).length).toBeLessThan(40);
    expect(await listShown(page, 'catalogue')).not.toEqual([]);
    expect(complaints.filter((it) => !it.includes('ERR_FAILED'))).toEqual([]);
  });
});
