import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isPublished } from '../../src/domain/post.ts';
import { postSchema } from '../../src/schemas/post.ts';
import { dist } from '../browser/pages.ts';

const today = new Date().toISOString().slice(0, 10);
const posts = globSync('content/blog/*.{md,mdx}').map((file) => {
  const { frontmatter } = parseFrontmatter(readFileSync(file, 'utf8'));
  return { id: basename(file).replace(/\.mdx?$/, ''), ...postSchema.parse(frontmatter) };
});
const pageOf = (id: string) => join(dist, 'blog', id, 'index.html');
const published = posts.filter((post) => isPublished(post, today));

test('a post has a page if, and only if, it is published', () => {
  const wrong = posts.filter((post) => existsSync(pageOf(post.id)) !== isPublished(post, today));
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(published.length).toBeGreaterThanOrEqual(15);
});

test('its structured data say what it is', () => {
  for (const post of published) {
    const scripts = parse(readFileSync(pageOf(post.id), 'utf8')).querySelectorAll(
      'script[type="application/ld+json"]',
    );
    const article = scripts.map((script) => JSON.parse(script.rawText)).find((item) => 'headline' in item);
    expect(article).toMatchObject({
      '@type': expect.stringMatching(/^(BlogPosting|NewsArticle)$/),
      headline: post.title,
      description: post.summary,
      datePublished: post.added,
    });
  }
});

test('the shared picture of a page is 1200 × 630, and light', async () => {
  const pictures = globSync('images/partage/**/*.png', { cwd: dist });
  expect(pictures.length).toBeGreaterThan(published.length);
  for (const picture of pictures) {
    const bytes = readFileSync(join(dist, picture));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(100_000);
  }
});
