import { readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listPages } from '../browser/pages.ts';

/** A space that lets a sign or a quotation mark go to another line; three dots for one sign; a typewriter's apostrophe. */
const slips = /[^\s»] [:;!?»](?=\s|$)|« |\.\.\.|\p{L}'\p{L}/u;

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'data-done', 'data-failed', 'data-name'];

/** What a reader sees or hears of a page; what is to be copied as it is (code, a message) is not French prose. */
function readText(file: string): string[] {
  const document = parse(readFileSync(file, 'utf8'));
  for (const element of document.querySelectorAll('script, style, pre, code, textarea')) element.remove();
  const body = document.querySelector('body') as HTMLElement;
  const attributes = spoken.flatMap((name) =>
    body.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name) ?? []),
  );
  return [...body.text.split('\n'), ...attributes].map((line) => line.replace(/[ \t]+/g, ' '));
}

test('spaces before high signs and inside « » never break, apostrophes are curly, on every page', () => {
  const found = listPages().flatMap(({ path, file }) =>
    readText(file).flatMap((line) => {
      const slip = slips.exec(line);
      return slip ? [`${path} : …${line.slice(Math.max(0, slip.index - 30), slip.index + 20)}…`] : [];
    }),
  );
  expect(found).toEqual([]);
});
