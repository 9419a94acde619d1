import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { dist, listPages } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

describe('/admin/', () => {
  test('opens in French, and asks nothing of anybody before somebody signs in', async ({ visit }) => {
    const { page, complaints } = await visit('/admin/', { locale: 'en-US' });
    await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).waitFor();
    await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await page.locator('#attente').count()).toBe(0);
  });

  test.for([
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  ] as const)('without script, says so on a page of ours: %o', async (options, { visit }) => {
    const { page } = await visit('/admin/', { ...options, javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Publier sur le site');
    expect(await page.locator('main').innerText()).toContain('a besoin de scripts');
  });

  test('waits on a page where axe finds nothing', async ({ site, browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/admin/start.js', (route) => route.abort());
    await page.goto(`${site.origin}/admin/`);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });

  test('no other page, and no copy kept for later, holds any of it', () => {
    const bearers = listPages().filter(
      ({ path, file }) => path !== '/admin/' && readFileSync(file, 'utf8').includes('/admin/start.js'),
    );
    expect(bearers.map(({ path }) => path)).toEqual([]);
    expect(readFileSync(join(dist, 'sw.js'), 'utf8')).not.toContain('admin/start.js');
  });
});
