import { expect } from 'vitest';
import { test } from '../browser/test.ts';

/** The other tests expect no complaint: this one proves that there can be. */
test('the guard hears what goes wrong on a page', async ({ visit }) => {
  const { page, complaints } = await visit('/');
  await page.evaluate(async () => {
    console.error('quelque chose');
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" id="styled">Rouge</p>');
    const script = document.createElement('script');
    script.textContent = 'document.title = "détourné"';
    document.body.append(script);
    await fetch('/nulle-part.json');
    await fetch('https://example.org/').catch(() => null);
    setTimeout(() => {
      throw new Error('oubliée');
    });
  });
  await expect.poll(() => complaints.some((it) => it.startsWith('exception'))).toBe(true);
  expect(await page.title()).not.toBe('détourné');
  for (const wanted of [
    /^console : quelque chose/,
    /politique : style-src-attr refuse inline/,
    /politique : script-src-elem refuse inline/,
    /politique : connect-src refuse https:\/\/example\.org/,
    /^404 : .*nulle-part\.json/,
    /^exception : oubliée/,
  ])
    expect(complaints).toContainEqual(expect.stringMatching(wanted));
});
