import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import { guardTags } from '../../src/markup/guard-tags.ts';

const root = new URL('../../', import.meta.url);
const setting = { path: 'content/blog/a.mdx', hasFile: () => true };

test.each([
  ['<Figure fichier="a.png" alt="b" credit="c" />', []],
  ['Un mot.\n\n<Figure fichier="a.png" credit="c" />', ['3 missing-attribute Figure.alt']],
  ['<Figure fichier="a.png" alt=" " credit="c" />', ['1 missing-attribute Figure.alt']],
  ['<Encadre titre="a">\n<Essai />\n</Encadre>', ['2 unknown Essai']],
  ['<Chiffre valeur={1} />', ['1 malformed <Chiffre valeur={1} />']],
  ['<Niveaux />', ['1 programme-only Niveaux']],
  ['```\n<Essai />\n```', []],
  ['Un `<Essai />` et p<0,05', []],
])('%j is judged as the whole text is', (body, expected) => {
  const say = (findings: ReturnType<typeof guardTags>) =>
    findings.map(({ line, fault, found }) => `${line} ${fault} ${found}`);
  expect(say(guardTags(body, setting))).toEqual(expected);
  expect(say([...guardMarkdown(body, setting).findings])).toEqual(expected);
});

test('finds nothing in the texts of the site', () => {
  const paths = globSync('content/**/*.mdx', { cwd: root });
  expect(paths.length).toBeGreaterThan(10);
  const findings = paths.flatMap((path) => {
    const [, , ...body] = readFileSync(new URL(path, root), 'utf8').split(/^---$/m);
    return guardTags(body.join('---'), { path, hasFile: () => true });
  });
  expect(findings).toEqual([]);
});
