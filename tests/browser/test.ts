import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { openChromium } from './chromium.ts';
import { type Complaint, guard } from './guard.ts';
import { type RunningSite, serveSite } from './server.ts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, policy violations, failed and third-party requests so far. */
  readonly complaints: readonly Complaint[];
}

/** Opens a path in a context of its own, closed when the test ends. No service worker unless asked for. */
export type Visitor = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/** `test` with dist/ served and one Chromium for the file: `test('…', async ({ visit }) => …)`. */
export const test = base.extend<{ site: RunningSite; browser: Browser; visit: Visitor }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const browser = await openChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ site, browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (path, options) => {
      const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block', ...options });
      contexts.push(context);
      const page = await context.newPage();
      const complaints = await guard(page, site.origin);
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return { page, context, complaints };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
