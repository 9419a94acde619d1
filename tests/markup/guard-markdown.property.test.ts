import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { isTextComponent } from '../../src/domain/text/text-components.ts';
import { isSafeTarget } from '../../src/domain/web-address.ts';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import { render, renderElements } from './render.ts';

/** Pieces that mean something to Markdown, to MDX, to HTML or to a browser, among words. */
const pieces = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '"',
    "'",
    '`',
    '```',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '> ',
    '# ',
    '| a | b |',
  ],
  ...[
    '|---|---|',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '*',
    '_',
    '~~',
    '\\',
    '&',
    '&#106;',
    '---',
  ],
  ...[
    'script',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=x>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    'https://a.fr',
    'onclick=',
    'import a from "b"',
    'export default 1',
    '{1+1}',
  ],
  ...[
    '<Encadre titre="a">',
    '</Encadre>',
    '<Chiffre valeur="1" legende="b" source="c" />',
    '<Citation source="a" adresse="',
  ],
  ...[
    '<Figure fichier="',
    '<Encadr>',
    '<o:p>',
    '__ASTRO_IMAGE_="',
    'mot',
    'été',
    '😀',
    '\u00a0',
    '\u0000',
    '\ud800',
  ],
];
const body = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const setting = fc.constantFrom(
  { path: 'content/blog/a.mdx', hasFile: () => true },
  { path: 'content/blog/a.mdx', hasFile: () => false },
  { path: 'content/ressources/a.md', hasFile: () => false },
);

const elements = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'align alt aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes disabled href id src start style title type'.split(
    ' ',
  ),
);

test('whatever is typed, the page holds words and known elements, and nothing that runs', () => {
  fc.assert(
    fc.property(body, setting, (text, where) => {
      const html = render(guardMarkdown(text, where).root);
      for (const element of parse(html, { comment: true }).querySelectorAll('*')) {
        expect([...elements]).toContain(element.rawTagName);
        for (const [name, value] of Object.entries(element.attributes)) {
          expect([...attributes]).toContain(name);
          if (name === 'href' || name === 'src') expect(isSafeTarget(value)).toBe(true);
          if (name === 'style') expect(value).toMatch(/^text-align: (?:left|right|center)$/);
        }
      }
      expect(html).not.toContain('<!--');
      expect(html).not.toContain('__ASTRO_IMAGE_=');
    }),
    {
      numRuns: 1500,
      examples: [
        ['https://a.fr/__ASTRO_IMAGE_=', { path: 'content/blog/a.mdx', hasFile: () => true }],
        ['[mots](https://a.fr/__ASTRO_IMAGE_=)', { path: 'content/blog/a.mdx', hasFile: () => true }],
      ],
    },
  );
});

test('whatever is typed compiles, and its components are ours', async () => {
  await fc.assert(
    fc.asyncProperty(body, setting, async (text, where) => {
      for (const { tag, attributes: props } of await renderElements(guardMarkdown(text, where).root)) {
        expect(elements.has(tag) || isTextComponent(tag)).toBe(true);
        expect(Object.keys(props).filter((name) => /^on/i.test(name))).toEqual([]);
        if (typeof props.href === 'string') expect(isSafeTarget(props.href)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('every line that is told is one of the text', () => {
  fc.assert(
    fc.property(body, setting, (text, where) => {
      const last = text.split(/\r\n|\n/).length;
      for (const { line } of guardMarkdown(text, where).findings)
        expect(line >= 1 && line <= last).toBe(true);
    }),
  );
});
