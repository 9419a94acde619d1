import { describe, expect } from 'vitest';
import { listTemplates } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const paths = listTemplates().map(({ path }) => path);

describe('no console error, policy violation, failed or third-party request', () => {
  test.for(paths)('on %s', async (path, { visit }) => {
    const { page, complaints } = await visit(path);
    // To the bottom, so that what is loaded late is loaded.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
});
