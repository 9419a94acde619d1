import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test } from 'vitest';

/** The documents that the first texts rest on. They are not part of this repository. */
const documents = new URL('../../shared/seeds/', import.meta.url);
const length = 10;

test.skipIf(!existsSync(documents))(
  'no sentence is copied from a source document: ten words in a row (skipped where the documents are absent)',
  () => {
    const known = new Set(
      globSync('*.txt', { cwd: documents }).flatMap((name) =>
        listRuns(readFileSync(new URL(name, documents), 'utf8')),
      ),
    );
    expect(known.size).toBeGreaterThan(1000);
    const copied = globSync('content/*/*.{md,mdx}').flatMap((file) => {
      const { frontmatter, content } = parseFrontmatter(readFileSync(file, 'utf8'));
      return listRuns([...ownWords(frontmatter), content].join('\n\n'))
        .filter((run) => known.has(run))
        .map((run) => `${file} : ${run}`);
    });
    expect(copied).toEqual([]);
  },
);

/** The texts of a header, but for titles and sources: these are quoted as they are. */
function ownWords(header: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(header).flatMap(([key, value]) => {
    if (['titre', 'source', 'sources', 'lieux', 'chiffres'].includes(key)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? ownWords({ ...value }) : [];
  });
}

function listRuns(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}
