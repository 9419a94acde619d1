import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { test } from '../browser/test.ts';

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

/** What the margins leave of a sheet of A4, pixels of 96 to the inch. */
const sheet = { width: 672, height: 986 };

/** How many sheets of A4 a page takes: the file names each. */
async function countSheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What paper shows, after what a page does before it is printed. */
async function goToPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** What a telephone reads in a picture. */
async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.for(['asv-bergerac', 'cls-haute-gironde', 'cls-pays-basque'])(
  'the sheet of %s is one sheet of paper, with its dates, source, day and address',
  async (id, { visit }) => {
    const { page } = await visit(`/demarches/${id}/`, desk);
    expect(await countSheets(page)).toBe(1);
    await goToPaper(page);
    const paper = await page.locator('main').innerText();
    for (const words of ['Ligne de vie', 'Territoire', 'Dernière vérification', 'page établie le'])
      expect(paper).toContain(words);
    expect(paper).toContain(`/demarches/${id}/`);
    const code = await readCode(await page.locator('[data-code]').screenshot());
    expect(code).toMatch(new RegExp(`/demarches/${id}/$`));
  },
);

/** Media queries are asked of the whole sheet, and the page has what its margins leave. */
const wholeSheet = { viewport: { width: 794, height: 1123 }, reducedMotion: 'reduce' } as const;

test.for([
  '/comparer/?avec=cls-haute-gironde,cls-pays-basque,asv-bergerac,cls-bordeaux',
  '/communes/',
  '/donnees/qualite/',
  '/programmes/alliance/',
  '/territoires/',
  '/thematiques/sante-mentale/',
])('nothing of %s goes beyond the right edge of the paper', async (path, { visit }) => {
  const { page } = await visit(path, wholeSheet);
  await goToPaper(page);
  const beyond = await page.evaluate((width) => {
    document.documentElement.style.inlineSize = `${width}px`;
    return [...document.querySelectorAll('main *:not(svg *, .visually-hidden)')]
      .filter((it) => it.getBoundingClientRect().right > width + 1)
      .map((it) => it.outerHTML.slice(0, 120));
  }, sheet.width);
  expect(beyond).toEqual([]);
});

test('a selection is printed with its link, and fills no more sheets than it needs', async ({ visit }) => {
  const ids = 'has-mediation-en-sante-referentiel-2017,creer-un-clsm-demarche-locale';
  const { page } = await visit(`/ressources/selection/?ids=${ids}`, desk);
  expect(await countSheets(page)).toBe(1);
  await goToPaper(page);
  expect(await page.getByLabel('Lien à partager').inputValue()).toContain(ids);
  expect(await page.getByLabel('Lien à partager').isVisible()).toBe(true);
});

test('what is folded on the screen is unfolded on the paper of the page of quality', async ({ visit }) => {
  const { page } = await visit('/donnees/qualite/', desk);
  await goToPaper(page);
  expect(await page.locator('details li').first().isVisible()).toBe(true);
});

describe('the map on paper', () => {
  const filtered = '/carte/?type=cls&dep=33,24&etat=2024-01-01';

  test('says what it shows, of when, from where, with its legend', async ({ visit }) => {
    const { page } = await visit(filtered, { ...desk, viewport: { width: 390, height: 844 } });
    await page.locator('result-count', { hasText: '2024' }).waitFor();
    await goToPaper(page);
    const head = await page.locator('[data-print-head]').innerText();
    for (const words of ['démarches, dont', '1er janvier 2024', 'CLS', 'Gironde', 'Dordogne'])
      expect(head).toContain(words);
    expect(await page.locator('[data-address]').innerText()).toBe(page.url());
    const legend = page.locator('.legend').getByText('contrats locaux de santé (CLS)');
    expect(await legend.isVisible()).toBe(true);
    expect(await page.getByText('page établie le').isVisible()).toBe(true);
    expect(await page.locator('filter-form form').isVisible()).toBe(false);
  });

  test('stands on one sheet, from its title to its address', async ({ visit }) => {
    const { page } = await visit(filtered, { ...desk, viewport: sheet });
    await goToPaper(page);
    const foot = await page.locator('.print-foot').boundingBox();
    expect(foot?.height).toBeGreaterThan(0);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThan(sheet.height);
  });

  test('is the drawing of the page, of what is shown only, whoever draws on the screen', async ({
    visit,
  }) => {
    const { page } = await visit(filtered, desk);
    await page.hover('[data-stage]', { position: { x: 420, y: 30 } });
    await page.locator('health-map[data-renderer]').waitFor({ timeout: 60_000 });
    await goToPaper(page);
    expect(await page.locator('.still-map').isVisible()).toBe(true);
    expect(await page.locator('canvas').isVisible()).toBe(false);
    const drawn = await page
      .locator('.still-map a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
    const listed = await page
      .locator('result-list > ul > li:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
    expect(drawn.length).toBeGreaterThan(2);
    expect(listed).toEqual(expect.arrayContaining(drawn));
  });

  test('bears a code that leads a telephone to the same screen, and none that would lead elsewhere', async ({
    visit,
  }) => {
    const { page } = await visit(filtered, { ...desk, deviceScaleFactor: 2 });
    await page.locator('result-count', { hasText: '2024' }).waitFor();
    await goToPaper(page);
    const code = page.locator('[data-code]');
    expect(await code.isVisible()).toBe(false);
    await page.keyboard.press('Control');
    await expect
      .poll(async () => {
        await goToPaper(page);
        return code.isVisible();
      })
      .toBe(true);
    expect(await readCode(await code.screenshot())).toBe(page.url());
  });

  test('the button prints', async ({ visit }) => {
    const { page } = await visit('/carte/', desk);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('');
  });
});
