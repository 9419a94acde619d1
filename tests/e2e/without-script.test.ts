import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listTemplates } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const paths = listTemplates().map(({ path }) => path);

describe('without script', () => {
  test.for(paths)('%s says what it says with script', async (path, { visit }) => {
    const whole = await visit(path);
    const bare = await visit(path, { javaScriptEnabled: false });
    const read = await readHeadings(bare.page);
    expect(read.length).toBeGreaterThan(0);
    expect(await readHeadings(whole.page)).toEqual(expect.arrayContaining(read.slice(0, 1)));
    expect(read).toEqual(expect.arrayContaining(await readHeadings(whole.page)));
    expect(bare.complaints).toEqual([]);
  });
});

/** The headings that can be seen in the main part. */
async function readHeadings(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3):visible').allInnerTexts();
}
