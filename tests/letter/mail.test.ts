import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { toMailHtml } from '../../src/letter/to-mail-html.ts';
import { toMailText } from '../../src/letter/to-mail-text.ts';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import { readHeader } from '../../src/pipeline/read-header.ts';

const mail = {
  title: 'La lettre',
  summary: 'Un résumé & <b>rien</b>',
  sender: 'Le site',
  base: 'https://exemple.fr/',
  url: 'https://exemple.fr/lettres/2026-11/',
};
const guard = (body: string) =>
  guardMarkdown(body, { path: 'content/lettres/a.md', hasFile: () => false }).root;

const folder = new URL('../../content/lettres/', import.meta.url);
const letters = readdirSync(folder).map((name) => {
  const read = readHeader(readFileSync(new URL(name, folder), 'utf8'));
  return [name, 'body' in read ? read.body : ''] as const;
});

test('there is a letter to look at', () => expect(letters.length).toBeGreaterThan(0));

const hostile = '## p<0,05 [a](/a/) <script>alert(1)</script>\n\n- x\n\n[b](javascript:alert(1))';
const bodies: readonly (readonly [name: string, body: string])[] = [...letters, ['hostile', hostile]];

describe.each(bodies)('%s', (_name, body) => {
  const html = toMailHtml(guard(body), mail);
  const text = toMailText(guard(body), mail);

  test('loads nothing and runs nothing', () => {
    const page = parse(html);
    expect(page.querySelectorAll('script, img, link, iframe, form')).toEqual([]);
    const names = page.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes));
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('links to whole addresses, in both versions', () => {
    const links = parse(html)
      .querySelectorAll('a')
      .map((anchor) => anchor.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^https?:\/\/[^/]+\//.test(href))).toEqual([]);
    for (const href of links) expect(text).toContain(href.replaceAll('&amp;', '&'));
  });

  test('styles each element by itself: some programs drop the head', () => {
    const bare = parse(html)
      .querySelectorAll('body h1, body h2, body h3, body p, body ul, body li, body a')
      .filter((element) => !element.getAttribute('style'));
    expect(bare.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('the text holds in 72 columns, but for addresses', () => {
    const long = text.split('\n').filter((line) => line.length > 72 && !/^\s*https?:\S+$/.test(line));
    expect(long).toEqual([]);
  });
});

test('the text reads as a letter', () => {
  const body =
    '## Sur le blog\n\n### [Un titre](/blog/a/)\n\nUn chapeau.\n\n- [Un guide](/ressources/b/)  \n  Guide, 2024';
  expect(toMailText(guard(body), mail)).toBe(`La lettre
=========

Sur le blog
-----------

Un titre
https://exemple.fr/blog/a/

Un chapeau.

- Un guide
  https://exemple.fr/ressources/b/
  Guide, 2024

-- 
Le site
https://exemple.fr/lettres/2026-11/
`);
});
