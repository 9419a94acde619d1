import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/domain/urls.ts';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { glossaryTermSchema } from '../../src/schemas/glossary-term.ts';
import { resourceSchema } from '../../src/schemas/resource.ts';
import { listSlips } from './words-of.ts';

/** At least so many files are there: a folder that moved would otherwise pass. */
const folders: readonly [folder: string, schema: z.ZodType, atLeast: number][] = [
  ['ressources', resourceSchema, 60],
  ['agenda', eventSchema, 14],
  ['glossaire', glossaryTermSchema, 45],
];

describe.each(folders)('content/%s', (folder, schema, atLeast) => {
  const root = new URL(`../../content/${folder}/`, import.meta.url);
  const files = readdirSync(root).map((name) => [name, readFileSync(new URL(name, root), 'utf8')] as const);

  test(`holds ${atLeast} files or more`, () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(files)('%s has an address for a name', (name) => {
    expect(name).toMatch(/\.md$/);
    expect(slugify(name.replace(/\.md$/, ''))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(files)('%s is what its schema says', (_, text) => {
    const { error } = schema.safeParse(parseFrontmatter(text).frontmatter);
    expect(error?.issues ?? []).toEqual([]);
  });

  test.each(files)('%s is set as French is, once read: its header, its note', (name, text) => {
    const { frontmatter, content } = parseFrontmatter(text);
    const { root } = guardMarkdown(content, { path: `content/${folder}/${name}`, hasFile: () => true });
    expect(listSlips([schema.parse(frontmatter), root])).toEqual([]);
  });
});
