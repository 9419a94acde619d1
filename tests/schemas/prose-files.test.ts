import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/domain/blog/reading-time.ts';
import {
  isTextComponent,
  type TextComponent,
  textComponents,
} from '../../src/domain/text/text-components.ts';
import { slugify } from '../../src/domain/urls.ts';
import { guardMarkdown } from '../../src/markup/guard-markdown.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { postSchema } from '../../src/schemas/post.ts';
import { programmeSchema } from '../../src/schemas/programme.ts';
import { themeSchema } from '../../src/schemas/theme.ts';
import { listSlips } from './words-of.ts';

const top = new URL('../../', import.meta.url);

/** At least so many files are there: a folder that moved would otherwise pass. */
const folders: readonly [folder: string, schema: z.ZodType, atLeast: number][] = [
  ['blog', postSchema, 20],
  ['thematiques', themeSchema, 12],
  ['programmes', programmeSchema, 2],
  ['pages', pageSchema, 5],
];

/** The texts of a folder: pictures and figures lie beside them. */
const textsOf = (folder: URL) => readdirSync(folder).filter((name) => /\.mdx?$/.test(name));

const namesIn = (folder: string) =>
  textsOf(new URL(`content/${folder}/`, top)).map((name) => slugify(name.replace(/\.mdx?$/, '')));

/** The initiatives of the data files; of the facts handed over, as long as those are not there. */
const initiativeFiles = existsSync(new URL('data/initiatives/', top))
  ? readdirSync(new URL('data/initiatives/', top)).map((name) => new URL(`data/initiatives/${name}`, top))
  : [new URL('../shared/data/initiatives.csv', top)].filter((file) => existsSync(file));
const initiativeIds = initiativeFiles.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^"?((?:cls|clsm|asv)-[a-z0-9-]+)/gm)].map(([, id]) => id),
);

/** Front-matter fields and component attributes whose values are names of something else. */
const known: Readonly<Record<string, readonly (string | undefined)[]>> = {
  themes: namesIn('thematiques'),
  ressources: namesIn('ressources'),
  incontournables: namesIn('ressources'),
  evenements: namesIn('agenda'),
  agenda: namesIn('agenda'),
  programmes: namesIn('programmes'),
  sigles: namesIn('glossaire'),
  demarches: initiativeIds,
  thematiques: namesIn('thematiques'),
  blog: namesIn('blog'),
};

const onlyInitiatives = (values: readonly string[]) => values.filter((value) => /^[a-z]+-/.test(value));

describe.each(folders)('content/%s', (folder, schema, atLeast) => {
  const root = new URL(`content/${folder}/`, top);
  const files = textsOf(root).map((name) => {
    const text = readFileSync(new URL(name, root), 'utf8');
    const { frontmatter, content } = parseFrontmatter(text);
    return { name, header: frontmatter, body: content };
  });

  test(`holds ${atLeast} files or more`, () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast);
  });

  describe.each(files)('$name', ({ name, header, body }) => {
    test('has an address for a name', () => {
      expect(slugify(name.replace(/\.mdx?$/, ''))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });

    test('is what its schema says', () => {
      expect(schema.safeParse(header).error?.issues ?? []).toEqual([]);
    });

    test('says something', () => {
      expect(countWords(body)).toBeGreaterThan(0);
    });

    test('is set as French is, once read: its header, its body', () => {
      const { root } = guardMarkdown(body, { path: `content/${folder}/${name}`, hasFile: () => true });
      expect(listSlips([schema.parse(header), root])).toEqual([]);
    });

    test.each(Object.keys(known).filter((field) => header[field]))('names %s that exist', (field) => {
      expect(header[field].filter((id: string) => !known[field]?.includes(id))).toEqual([]);
    });

    test('names initiatives that exist', ({ skip }) => {
      skip(initiativeIds.length === 0, 'neither data/initiatives/ nor ../shared/data/ is here');
      const ids = onlyInitiatives((header.territoires ?? []).map(String));
      expect(ids.filter((id) => !initiativeIds.includes(id))).toEqual([]);
    });

    test('uses components as they are made, and no other tag', () => {
      const hasFile = (path: string) => existsSync(new URL(path, top));
      const { uses, findings } = guardMarkdown(body, { path: `content/${folder}/${name}`, hasFile });
      expect(findings).toEqual([]);
      const dangling = uses.filter(({ name, attributes }) => {
        const component: TextComponent | null = isTextComponent(name) ? textComponents[name] : null;
        return component?.relation && !known[component.relation]?.includes(attributes.id);
      });
      expect(dangling).toEqual([]);
    });

    test('links to entries that exist', () => {
      const links = [...body.matchAll(/\]\(\/([a-z]+)\/([a-z0-9-]+)\/[)#]/g)];
      const dangling = links.filter(([, section = '', id]) => !known[section]?.includes(id));
      expect(dangling.map(([link]) => link)).toEqual([]);
    });
  });
});
