import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { markOf } from '../../src/integrations/unused-pictures.ts';
import { dist } from '../browser/pages.ts';
import { held, posts, published } from './read-posts.ts';

const pageOf = (id: string) => join(dist, 'blog', id, 'index.html');

test('a post has a page if, and only if, it is published', () => {
  const wrong = posts.filter((post) => existsSync(pageOf(post.id)) !== published.includes(post));
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(published.length).toBeGreaterThanOrEqual(15);
});

test('what is held back is in no file: page, feed, search, calendar or picture', () => {
  expect(held.length).toBeGreaterThan(0);
  const files = globSync('**/*.{html,xml,json,js,txt,ics,csv}', { cwd: dist }).filter(
    (file) => !/^communes[\\/]/.test(file),
  );
  const leaks = files.filter((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return held.some(({ id, title }) => text.includes(title) || text.includes(`/blog/${id}/`));
  });
  expect(leaks).toEqual([]);
  const pictures = held.filter(({ id }) => existsSync(join(dist, `images/partage/blog/${id}.png`)));
  expect(pictures).toEqual([]);
});

test('every picture that is built is shown: that of a draft is not', () => {
  const sources = globSync('**/*.{html,css,js}', { cwd: dist }).map((file) => join(dist, file));
  const pictures = globSync('_astro/*.{avif,gif,jpg,jpeg,png,webp}', { cwd: dist }).map((file) =>
    basename(file),
  );
  expect(pictures.length).toBeGreaterThan(0);
  const unseen = new Set(pictures);
  for (const source of sources) {
    if (unseen.size === 0) break;
    const text = readFileSync(source, 'utf8');
    for (const name of unseen) if (text.includes(markOf(name))) unseen.delete(name);
  }
  expect([...unseen]).toEqual([]);
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
