import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { Resource } from '../../src/domain/resource.ts';
import { slugify } from '../../src/domain/urls.ts';
import { resourceSchema } from '../../src/schemas/resource.ts';

const folder = new URL('../../content/ressources/', import.meta.url);

/** The published notices, read from their files without the site's own collections. */
export const notices: readonly Resource[] = readdirSync(folder)
  .map((name) => ({
    id: slugify(name.replace(/\.md$/, '')),
    ...resourceSchema.parse(parseFrontmatter(readFileSync(new URL(name, folder), 'utf8')).frontmatter),
  }))
  .filter(({ draft }) => !draft);
