import { expect, test } from 'vitest';
import { markAcronyms } from '../../../src/domain/text/mark-acronyms.ts';

const acronyms = [
  { term: 'CLS', expansion: 'Contrat local de santé' },
  { term: 'CLSM', expansion: 'Conseil local de santé mentale' },
  { term: 'ARS', expansion: 'Agence régionale « de santé » & "plus"' },
];
const cls = '<abbr title="Contrat local de santé">CLS</abbr>';

test.each([
  ['the first occurrence only', '<p>Le CLS, puis le CLS.</p>', `<p>Le ${cls}, puis le CLS.</p>`],
  ['whole words', '<p>CLSX, xCLS, CLS-3 et (CLS)</p>', `<p>CLSX, xCLS, CLS-3 et (${cls})</p>`],
  ['in its own case', '<p>cls, Cls</p>', '<p>cls, Cls</p>'],
  [
    'after headings, links and code',
    '<h2>CLS</h2><p><a href="/">le <b>CLS</b></a> <code>CLS</code> CLS</p>',
    `<h2>CLS</h2><p><a href="/">le <b>CLS</b></a> <code>CLS</code> ${cls}</p>`,
  ],
  ['never in an attribute', '<img alt="CLS > CLSM"><p>CLS</p>', `<img alt="CLS > CLSM"><p>${cls}</p>`],
  [
    'never inside an abbr',
    '<abbr title="x">CLS</abbr><svg><title>CLS</title></svg>',
    '<abbr title="x">CLS</abbr><svg><title>CLS</title></svg>',
  ],
  ['past an empty drawing', '<svg/><p>CLS</p>', `<svg/><p>${cls}</p>`],
  [
    'escaped',
    '<p>ARS</p>',
    '<p><abbr title="Agence régionale « de santé » &amp; &quot;plus&quot;">ARS</abbr></p>',
  ],
])('%s', (_, html, expected) => expect(markAcronyms(html, acronyms)).toBe(expected));

test('the longer of two acronyms', () => {
  expect(markAcronyms('CLSM', acronyms)).toBe('<abbr title="Conseil local de santé mentale">CLSM</abbr>');
});
