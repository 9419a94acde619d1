import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { parse } from 'node-html-parser';
import { isExpired, isPublished, type Post } from '../../src/domain/post.ts';
import { slugify } from '../../src/domain/urls.ts';
import { postSchema } from '../../src/schemas/post.ts';
import { dist } from '../browser/pages.ts';

/** Every post, those that are held back included, read from their files without the site's own collections. */
export const posts: readonly Post[] = globSync('content/blog/*.{md,mdx}').map((file) => {
  const { frontmatter } = parseFrontmatter(readFileSync(file, 'utf8'));
  return { id: slugify(basename(file).replace(/\.mdx?$/, '')), ...postSchema.parse(frontmatter) };
});

/** The day of which the pages are: what waited for its day, and what has run out since, is told by it and by no clock. */
const edition = parse(readFileSync(join(dist, 'carte/index.html'), 'utf8'))
  .querySelector('export-results')
  ?.getAttribute('data-edition');
if (!edition) throw new Error('the page of the map does not say of which day it is');

export const held = posts.filter((post) => !isPublished(post, edition));
export const published = posts.filter((post) => isPublished(post, edition));
/** An offer that has run out keeps its page, and no list names it. */
export const listed = published.filter((post) => !isExpired(post, edition));
