import { describe, expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { listTemplates } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

const paths = listTemplates().map(({ path }) => path);
/** A colour on its way to another has no contrast to speak of. */
const still = { reducedMotion: 'reduce' } as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.for(paths)('axe finds nothing on %s', async (path, { visit }) => {
    const { page } = await visit(path, { colorScheme, ...still });
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('on a narrow screen', () => {
  test.for(paths)('%s needs no sideways scroll at 320 px, and axe finds nothing', async (path, { visit }) => {
    const { page } = await visit(path, { viewport: { width: 320, height: 640 }, ...still });
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
});

/** Runs in the page: if it scrolls sideways, the innermost elements that stick out. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const innermost = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  return innermost.map((element) => `${scrollWidth} px : ${element.outerHTML.slice(0, 160)}`);
}
