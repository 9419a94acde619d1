import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listTemplates } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const paths = listTemplates().map(({ path }) => path);
/** Stops of the Tab key that are looked at on each page: its head, and the beginning of its content. */
const stops = 30;

describe('with the keyboard', () => {
  test.for(paths.filter((path) => !path.startsWith('/embed/')))(
    '%s begins with a link to its content',
    async (path, { visit }) => {
      const { page } = await visit(path);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#contenu');
      expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await isAfterContentStart(page)).toBe(true);
    },
  );

  test.for(paths)('%s shows where the focus is, and lets it go on', async (path, { visit }) => {
    const { page } = await visit(path);
    const unseen: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const problem = await (await findFocusedFrame(page)).evaluate(findFocusProblem);
      if (problem) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
  });
});

/** The page, or what it frames, where the focus is. */
async function findFocusedFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames().toReversed())
    if (await frame.evaluate(() => document.hasFocus())) return frame;
  return page.mainFrame();
}

async function isAfterContentStart(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const here = document.activeElement;
    if (!main || !here) return false;
    return here === document.body || main.contains(here) || (main.compareDocumentPosition(here) & 4) > 0;
  });
}

/** Runs in the page: why the focus cannot be followed, or null. The mark may be on the field, its label or its frame. */
function findFocusProblem(): string | null {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const previous = document.documentElement.dataset.lastStop;
  const place = String([...document.querySelectorAll('*')].indexOf(here));
  document.documentElement.dataset.lastStop = place;
  if (place === previous) return `Tab reste sur ${here.outerHTML.slice(0, 120)}`;
  const label = here instanceof HTMLInputElement ? here.labels?.[0] : null;
  const bearers = [here, label, here.parentElement, here.nextElementSibling, here.querySelector('*')];
  const isMarked = bearers.some((bearer) => {
    if (!bearer) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(bearer);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  return isMarked ? null : `focus invisible sur ${here.outerHTML.slice(0, 120)}`;
}
