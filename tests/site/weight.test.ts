import { expect, test } from 'vitest';
import { kinds, weighPage } from '../../bench/weight/weigh-page.ts';
import { dist } from '../browser/pages.ts';

const kilobyte = 1000;

test('the map page stays light: 120 kB compressed besides fonts, of which 40 kB of script', () => {
  const weights = weighPage(dist, '/carte/');
  const total = kinds.reduce((sum, kind) => sum + (kind === 'font' ? 0 : weights[kind].gzip), 0);
  expect(weights.script.gzip).toBeLessThanOrEqual(40 * kilobyte);
  expect(total).toBeLessThanOrEqual(120 * kilobyte);
});
