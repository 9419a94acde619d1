import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds, weighPage } from '../../bench/weight/weigh-page.ts';
import { dist, listTemplates } from '../browser/pages.ts';

const kilobyte = 1000;

test('the map page stays light: 120 kB compressed besides fonts, of which 40 kB of script', () => {
  const weights = weighPage(dist, '/carte/');
  const total = kinds.reduce((sum, kind) => sum + (kind === 'font' ? 0 : weights[kind].gzip), 0);
  expect(weights.script.gzip).toBeLessThanOrEqual(40 * kilobyte);
  expect(total).toBeLessThanOrEqual(120 * kilobyte);
});

test('no page waits for more than five stylesheets before it is painted', () => {
  const crowded = listTemplates()
    .map(({ path, file }) => ({
      path,
      count: readFileSync(file, 'utf8').split('rel="stylesheet"').length - 1,
    }))
    .filter(({ count }) => count > 5);
  expect(crowded).toEqual([]);
});

/** Pages whose script is what they are for. */
const applications = ['/carte/', '/embed/carte/'];

test('a page of words ships at most 15 kB of script, compressed', () => {
  const pages = listTemplates().filter(({ path }) => path.endsWith('/') && !applications.includes(path));
  expect(pages.length).toBeGreaterThan(30);
  const heavy = pages
    .map(({ path }) => ({ path, bytes: weighPage(dist, path).script.gzip }))
    .filter(({ bytes }) => bytes > 15 * kilobyte);
  expect(heavy).toEqual([]);
});
