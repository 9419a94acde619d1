import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { Absence } from './domain/absence.ts';
import type { Figure } from './domain/figures.ts';
import type { LocatedInitiative } from './domain/located-initiative.ts';
import type { Commune, Departement, Epci, FormerCommune, PlacedCommune } from './domain/territory.ts';
import type { Trial } from './domain/trial.ts';
import { slugify } from './domain/urls.ts';
import * as load from './loaders/collections.ts';
import type { Background, Contours } from './pipeline/topology.ts';
import { checked } from './schemas/checked.ts';
import { eventSchema } from './schemas/event.ts';
import { glossaryTermSchema } from './schemas/glossary-term.ts';
import { keywordSchema } from './schemas/keyword.ts';
import { letterSchema } from './schemas/letter.ts';
import { pageSchema } from './schemas/page.ts';
import { postSchema } from './schemas/post.ts';
import { programmeSchema } from './schemas/programme.ts';
import { resourceSchema } from './schemas/resource.ts';
import { themeSchema } from './schemas/theme.ts';

/** The id of a text is the name of its file as an address has it, here as in the pipeline. */
const files = (folder: string, pattern: string) =>
  glob({
    base: `./content/${folder}`,
    pattern,
    generateId: ({ entry }) => slugify(entry.replace(/\.mdx?$/, '')),
  });

/** What Astro collects: a loader and a schema each. */
export const collections = {
  initiatives: defineCollection({ loader: load.initiatives, schema: checked<LocatedInitiative>() }),
  trial: defineCollection({ loader: load.trial, schema: checked<Trial>() }),
  figures: defineCollection({
    loader: load.figures,
    schema: checked<{ readonly figures: readonly Figure[] }>(),
  }),
  communes: defineCollection({ loader: load.communes, schema: checked<PlacedCommune>() }),
  borderCommunes: defineCollection({ loader: load.borderCommunes, schema: checked<Commune>() }),
  formerCommunes: defineCollection({ loader: load.formerCommunes, schema: checked<FormerCommune>() }),
  absences: defineCollection({ loader: load.absences, schema: checked<Absence>() }),
  epci: defineCollection({ loader: load.epci, schema: checked<Epci>() }),
  departements: defineCollection({ loader: load.departements, schema: checked<Departement>() }),
  topologies: defineCollection({ loader: load.topologies, schema: checked<Contours>() }),
  backgrounds: defineCollection({ loader: load.backgrounds, schema: checked<Background>() }),
  themes: defineCollection({ loader: files('thematiques', '*.md'), schema: themeSchema }),
  posts: defineCollection({ loader: files('blog', '*.{md,mdx}'), schema: postSchema }),
  programmes: defineCollection({ loader: files('programmes', '*.{md,mdx}'), schema: programmeSchema }),
  pages: defineCollection({ loader: files('pages', '*.md'), schema: pageSchema }),
  resources: defineCollection({ loader: files('ressources', '*.md'), schema: resourceSchema }),
  events: defineCollection({ loader: files('agenda', '*.md'), schema: eventSchema }),
  glossary: defineCollection({ loader: files('glossaire', '*.md'), schema: glossaryTermSchema }),
  letters: defineCollection({ loader: files('lettres', '*.md'), schema: letterSchema }),
  keywords: defineCollection({ loader: file('content/vocabulaire/mots-cles.yml'), schema: keywordSchema }),
};
