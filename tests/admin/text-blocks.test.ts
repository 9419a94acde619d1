import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameWithoutFolder, toTextBlocks } from '../../src/admin/text-blocks.ts';
import { textComponents } from '../../src/domain/text/text-components.ts';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';

const blocks = toTextBlocks({ territoires: [], demarches: [], departements: [], epci: [] });
const root = new URL('../../', import.meta.url);
const texts = globSync('content/**/*.mdx', { cwd: root }).map((path) =>
  readFileSync(new URL(path, root), 'utf8'),
);

/** A tag read into its form and written back. */
function rewrite(text: string): string | null {
  for (const { pattern, fromBlock, toBlock } of blocks) {
    const match = pattern.exec(text);
    if (match) return toBlock(fromBlock?.(match) ?? {});
  }
  return null;
}

test('every tag has its block, with the fields that it requires', () => {
  for (const [name, { required }] of Object.entries(textComponents)) {
    const { fields = [] } = blocks.find(({ id }) => id === name) ?? {};
    const asked = fields.filter((field) => 'required' in field && field.required && field.name !== 'texte');
    expect(asked.map((field) => field.name)).toEqual([...required]);
  }
});

test('every tag of the texts is read into its form and written back as it was', () => {
  const tags = texts.flatMap((text) =>
    [...text.matchAll(/^<([A-Z]\w*)[^>]*(?:\/>|>[\s\S]*?^<\/\1>)/gm)].map(([tag]) => tag),
  );
  expect(tags.length).toBeGreaterThan(20);
  const attributesOf = (tag: string) => [...tag.matchAll(/\w+="[^"]*"/g)].map(String).toSorted();
  expect(tags.filter((tag) => rewrite(tag) === null)).toEqual([]);
  for (const tag of tags) expect(attributesOf(rewrite(tag) ?? '')).toEqual(attributesOf(tag));
});

describe('what is typed in an attribute stays in it', () => {
  test.each([
    ['a quote', 'dit "fragile"', 'valeur="dit &quot;fragile&quot;"'],
    ['a tag', '/><script>', 'valeur="/><script>"'],
    ['a line break', 'deux\nlignes', 'valeur="deux lignes"'],
    ['a brace', '{x}', 'valeur="{x}"'],
  ])('%s', (_name, valeur, expected) => {
    const written =
      blocks.find(({ id }) => id === 'Chiffre')?.toBlock({ valeur, legende: 'a', source: 'b' }) ?? '';
    expect(written).toContain(expected);
    const { findings } = guardMarkdown(written, { path: 'content/blog/x.mdx', hasFile: () => true });
    expect(findings).toEqual([]);
  });
});

test('a picture is named without its folder', () => {
  expect(nameWithoutFolder('<Figure fichier="/content/blog/images/a.png" alt="b" />')).toBe(
    '<Figure fichier="a.png" alt="b" />',
  );
});
