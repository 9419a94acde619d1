import { describe, expect, test } from 'vitest';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import type { TextSetting } from '../../src/markup/text-setting.ts';
import { hasPictures, listElements, render } from './render.ts';

const post: TextSetting = { path: 'content/blog/a.mdx', hasFile: hasPictures('content/blog/images/été.jpg') };
const notice: TextSetting = { ...post, path: 'content/ressources/a.md' };
const guard = (body: string, setting = post) => {
  const { root, findings } = guardMarkdown(body, setting);
  return { html: render(root), findings: findings.map(({ line, fault }) => `${line} ${fault}`) };
};

describe('what is plain text elsewhere is plain text here', () => {
  test.each([
    ['p<0,05 et x>3', '<p>p&lt;0,05 et x&gt;3</p>'],
    ['{x} et {process.env.HOME}', '<p>{x} et {process.env.HOME}</p>'],
    ['{', '<p>{</p>'],
    ['import fs from "node:fs"', '<p>import fs from “node:fs”</p>'],
    ['export const a = 1', '<p>export const a = 1</p>'],
    ['<https://exemple.fr>', '<p><a href="https://exemple.fr">https://exemple.fr</a></p>'],
    ['    un retrait', '<p>un retrait</p>'],
    ['a<br>b', '<p>a<br>\nb</p>'],
    ['😀 été\u00a0: « œuf »', '<p>😀 été\u00a0: «\u00a0œuf\u00a0»</p>'],
    ["l'**été** : 12 % ?", '<p>l’<strong>été</strong>\u00a0: 12\u202f%\u202f?</p>'],
    ['`a : b`', '<p><code>a : b</code></p>'],
    ['# Titre', '<h2>Titre</h2>'],
    ['## Critères {#criteres}', '<h2 id="criteres">Critères</h2>'],
    ['## Critères {onclick=x}', '<h2>Critères {onclick=x}</h2>'],
    ['```js\n<b>{x}</b>\n```', '<pre><code>&lt;b&gt;{x}&lt;/b&gt;\n</code></pre>'],
    ['a\u202eb\u0000', '<p>ab</p>'],
  ])('%j', (body, html) => {
    expect(guard(body)).toEqual({ html: `${html}\n`, findings: [] });
  });
});

describe('what is not allowed becomes words, and is told', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', ['1 html']],
    ['Un <b onclick="x">mot', '<p>Un &lt;b onclick="x"&gt;mot</p>', ['1 html']],
    ['a\n\n<div>\n\nb', '<p>a</p>\n<p>&lt;div&gt;</p>\n<p>b</p>', ['3 html']],
    ['Mot<o:p></o:p>', '<p>Mot</p>', ['1 word-processor', '1 word-processor']],
    ['<!--[if gte mso 9]><xml>\n</xml><![endif]-->\n\nMot', '<p>Mot</p>', ['1 comment']],
    ['Un <!-- caché --> mot', '<p>Un  mot</p>', ['1 comment']],
    ['[a](javascript:alert(1))', '<p>a</p>', ['1 unsafe-link']],
    ['[a](&#106;avascript:alert(1))', '<p>a</p>', ['1 unsafe-link']],
    ['[a][1]\n\n[1]: data:text/html,x', '<p>a</p>', ['1 unsafe-link']],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>', ['1 unsafe-link']],
    ['![a](javascript:x)', '<p>a</p>', ['1 unsafe-link']],
    ['![a](images/absente.png)', '<p>a</p>', ['1 missing-file']],
    ['![a](images/été.jpg)', '<p><img src="images/%C3%A9t%C3%A9.jpg" alt="a"></p>', []],
    [
      '![a](/content/blog/images/été.jpg)',
      '<p><img src="../../content/blog/images/%C3%A9t%C3%A9.jpg" alt="a"></p>',
      [],
    ],
    ['![a](/content/absente.png)', '<p>a</p>', ['1 missing-file']],
    ['![a](%E0%A4%A)', '<p>a</p>', ['1 missing-file']],
    ['![a](../../package.json)', '<p>a</p>', ['1 missing-file']],
    ['![](images/été.jpg)', '<p><img src="images/%C3%A9t%C3%A9.jpg" alt=""></p>', ['1 missing-alt']],
    ['![a](https://x.fr/y.png)', '<p><a href="https://x.fr/y.png">a</a></p>', ['1 remote-picture']],
  ])('%j', (body, html, findings) => {
    expect(guard(body)).toEqual({ html: `${html}\n`, findings });
  });
});

describe('our own tags', () => {
  test.each([
    ['alone', '<Chiffre valeur="1" legende="b" source="c" />', ['Chiffre'], []],
    ['side by side', '<Frise />\n<Niveaux />', ['p', 'p'], ['1 programme-only', '2 programme-only']],
    ['around a text', '<Encadre titre="a">\nUn **mot**.\n</Encadre>', ['Encadre(p(strong))'], []],
    ['on one line', '<Encadre titre="a">Un **mot**.</Encadre>', ['Encadre(p(strong))'], []],
    [
      'around another',
      '<Encadre titre="a">\n<FicheRessource id="a" />\n</Encadre>',
      ['Encadre(FicheRessource)'],
      [],
    ],
    [
      'over several lines',
      '<Figure\n  fichier="été.jpg"\n  alt="a"\n  credit="b"\n/>\nSuite',
      ['Figure', 'p'],
      [],
    ],
    ['in a list', '- a\n  <FicheRessource id="a" />', ['ul(li(p,FicheRessource))'], []],
    ['left open', 'a\n\n<Encadre titre="a">\nb', ['p', 'p', 'p'], ['3 unclosed']],
    ['closed twice', '<Encadre titre="a">b</Encadre>\n</Encadre>', ['Encadre(p)', 'p'], ['2 stray-closing']],
    ['of no such name', '<Encadr titre="a">\n**b**\n</Encadr>', ['p', 'p(strong)', 'p'], ['1 unknown']],
    ['in a sentence', 'a <FicheRessource id="a" /> b', ['p'], ['1 misplaced']],
    ['with an expression', '<FicheRessource id={x} />', ['p'], ['1 malformed']],
    ['with a handler', '<FicheRessource id="a" onclick="b" />', ['p'], ['1 unknown-attribute']],
    [
      'with a picture that is not there',
      '<Figure fichier="a.jpg" alt="a" credit="b" />',
      ['p'],
      ['1 missing-file'],
    ],
    [
      'with a picture from another folder',
      '<Figure fichier="../images/été.jpg" alt="a" credit="b" />',
      ['p'],
      ['1 missing-file'],
    ],
    ['as an example', '```\n<Encadr titre="a">\n```\n\n`<Chiffre />`', ['pre(code)', 'p(code)'], []],
  ])('%s', (_name, body, elements, findings) => {
    const { root } = guardMarkdown(body, post);
    expect([listElements(root.children), guard(body).findings]).toEqual([elements, findings]);
  });

  test('belong in .mdx files', () => {
    const { html, findings } = guard('<FicheRessource id="a" />', notice);
    expect([html, findings]).toEqual(['<p>&lt;FicheRessource id="a" /&gt;</p>\n', ['1 no-components']]);
  });
});

test('a note at the foot of a page speaks French', () => {
  expect(guard('a[^1]\n\n[^1]: b').html).toMatch(/>Notes<.*Retour à l’appel de note 1/s);
});

test.each([
  ['quotations', '> '.repeat(10_000)],
  ['lists', `${'- '.repeat(10_000)}a`],
  ['emphasis', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
  ['tags', '<Encadre titre="a">\n'.repeat(500)],
  ['quotes of a tag', '<A "'.repeat(2500)],
  ['words', 'été '.repeat(2500)],
])('10,000 characters of %s', (_name, body) => {
  expect(guard(body).html.length).toBeGreaterThan(0);
});
