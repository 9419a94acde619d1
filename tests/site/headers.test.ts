import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSite, serveSite } from '../browser/server.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const framing = 'content-security-policy';
const sharing = 'access-control-allow-origin';

describe('the headers file', () => {
  test.each([
    ['/', framing, "frame-ancestors 'none'"],
    ['/carte/', framing, "frame-ancestors 'none'"],
    ['/demarches/', framing, "frame-ancestors 'none'"],
    ['/embed/carte/', framing, 'frame-ancestors *'],
    ['/carte/', sharing, null],
    ['/embed/carte/', sharing, '*'],
    ['/donnees/demarches.geojson', sharing, '*'],
    ['/carte/', 'x-content-type-options', 'nosniff'],
    ['/carte/', 'referrer-policy', 'strict-origin-when-cross-origin'],
    ['/sw.js', 'cache-control', 'no-cache'],
  ])('%s sends %s: %s', async (path, name, value) => {
    const { headers } = await fetch(site.origin + path);
    expect(headers.get(name)).toBe(value);
  });
});

test('an unknown address answers 404 with the page that says so', async () => {
  const response = await fetch(`${site.origin}/nulle-part/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Cette page n’existe pas');
});
