import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listPages } from '../browser/pages.ts';
import { readPageFacts } from './page-facts.ts';
import { siteUrl } from './site-url.ts';

test('the sitemap lists the pages that search engines may list, and no other', () => {
  const listed = globSync('sitemap-[0-9]*.xml', { cwd: dist })
    .flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = '']) => address);
  const expected = listPages()
    .map(readPageFacts)
    .filter((page) => page.isIndexed)
    .map((page) => new URL(page.path, siteUrl).href);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});
