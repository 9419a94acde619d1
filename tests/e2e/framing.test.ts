import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect } from 'vitest';
import { test } from '../browser/test.ts';

test('the map may be framed by another site, the other pages may not', async ({ site, browser }) => {
  const frames = ['/embed/carte/', '/carte/'].map((path) => `<iframe src="${site.origin}${path}"></iframe>`);
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Un autre site</title>${frames.join('')}`);
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const address = host.address();
  const port = typeof address === 'object' ? address?.port : null;
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`http://127.0.0.1:${port}/`);

  const [map, other] = page.frames().slice(1);
  expect(await map?.locator('#contenu').count()).toBe(1);
  expect(await other?.locator('#contenu').count()).toBe(0);
  await page.close();
  host.close();
});
