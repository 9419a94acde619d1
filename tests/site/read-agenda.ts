import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { AgendaEvent } from '../../src/domain/agenda-event.ts';
import type { GlossaryTerm } from '../../src/domain/glossary-term.ts';
import { slugify } from '../../src/domain/urls.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { glossaryTermSchema } from '../../src/schemas/glossary-term.ts';

/** The published events, read from their files without the site's own collections. */
export const events: readonly AgendaEvent[] = readFolder('agenda')
  .map(({ id, fields }) => ({ id, ...eventSchema.parse(fields) }))
  .filter(({ draft }) => !draft);

/** The words of the glossary, likewise. */
export const terms: readonly GlossaryTerm[] = readFolder('glossaire').map(({ id, fields }) => ({
  id,
  ...glossaryTermSchema.parse(fields),
}));

function readFolder(name: string) {
  const folder = new URL(`../../content/${name}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    id: slugify(file.replace(/\.md$/, '')),
    fields: parseFrontmatter(readFileSync(new URL(file, folder), 'utf8')).frontmatter,
  }));
}
