import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { copyBuild, makeNextBuild } from '../browser/builds.ts';
import { guard } from '../browser/guard.ts';
import { serveFolder } from '../browser/server.ts';
import { test } from '../browser/test.ts';

const pages = ['contact', 'mission'];
const former = 'Atelier santé ville de Bergerac';
const next = 'Atelier santé ville renommé';
let folders: { former: string; next: string };

beforeAll(async () => {
  folders = {
    former: copyBuild(pages),
    next: await makeNextBuild(pages, (text) =>
      text.replaceAll(former, next).replaceAll(/(<h1[^>]*>)/g, '$1Version suivante : '),
    ),
  };
});

afterAll(() => Promise.all(Object.values(folders).map((folder) => rm(folder, { recursive: true }))));

describe('after the site was published anew', () => {
  test('a page open since before goes on working', async ({ browser }) => {
    await publishAnew(await browser.newContext(), async ({ page, complaints }) => {
      await search(page, 'bergerac', 'Bergerac');
      expect(complaints).toEqual([]);
    });
  });

  test('the new text, style and search are there at once, then without network', async ({ browser }) => {
    await publishAnew(await browser.newContext(), async ({ page, context, complaints }) => {
      await page.reload();
      expect(await page.innerText('h1')).toContain('Version suivante');
      expect(await isStyled(page)).toBe(true);
      await search(page, 'renommé', next);
      expect(complaints).toEqual([]);

      await context.setOffline(true);
      await page.reload();
      expect(await page.innerText('h1')).toContain('Version suivante');
      expect(await isStyled(page)).toBe(true);
      await page.goto(new URL('/carte/', page.url()).href);
      expect(await page.innerText('h1')).toContain('Version suivante');
      expect(await isStyled(page)).toBe(true);
    });
  });

  test('a page read before, and not since, keeps its style without network', async ({ browser }) => {
    await publishAnew(await browser.newContext(), async ({ page, context }) => {
      await context.setOffline(true);
      await page.goto(new URL('/mission/', page.url()).href);
      expect(await page.innerText('h1')).not.toContain('Version suivante');
      expect(await isStyled(page)).toBe(true);
    });
  });
});

interface Update {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong since the new build is in place. */
  readonly complaints: readonly string[];
}

/** Reads two pages, replaces the build under them, waits for its service worker, then does `check` on the open page. */
async function publishAnew(context: BrowserContext, check: (update: Update) => Promise<void>): Promise<void> {
  const before = await serveFolder(folders.former);
  const page = await context.newPage();
  const complaints = await guard(page, before.origin);
  await page.goto(`${before.origin}/mission/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/mission/')) !== undefined))
    .toBe(true);
  await search(page, 'bergerac', former);
  await page.goto(`${before.origin}/contact/`);
  await before.close();
  const after = await serveFolder(folders.next, Number(new URL(before.origin).port));
  try {
    await page.evaluate(takeNewWorker);
    const known = complaints.length;
    await check({
      page,
      context,
      get complaints() {
        return complaints.slice(known);
      },
    });
  } finally {
    await context.close();
    await after.close();
  }
}

/** In the page: looks for a new service worker, and waits until it is in charge. */
async function takeNewWorker(): Promise<void> {
  const inCharge = new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
  await (await navigator.serviceWorker.ready).update();
  await inCharge;
}

/** Asks the search of the page, and waits for an answer that holds these words. */
async function search(page: Page, question: string, words: string): Promise<void> {
  await page.locator('#recherche-site').fill(question);
  await page.locator('search-field [role="option"]', { hasText: words }).first().waitFor({ timeout: 15_000 });
}

const isStyled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Atkinson'));
