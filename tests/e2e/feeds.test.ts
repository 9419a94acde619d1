import { globSync } from 'node:fs';
import { expect } from 'vitest';
import { dist } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

test('a browser reads every feed as XML', async ({ visit }) => {
  const { page } = await visit('/blog/');
  const paths = globSync('**/rss.xml', { cwd: dist }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const roots = await page.evaluate(readRoots, paths);
  expect(new Set(roots)).toEqual(new Set(['rss']));
});

/** Runs in the page: the name of each document's root, `parsererror` within where it is not well formed. */
function readRoots(paths: readonly string[]): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const text = await (await fetch(path)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror') ? `${path} : parsererror` : parsed.documentElement.tagName;
    }),
  );
}
