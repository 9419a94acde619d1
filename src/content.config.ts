import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { LocatedInitiative } from './domain/located-initiative.ts';
import type { Commune, Departement, Epci } from './domain/territory.ts';
import type { Trial } from './domain/trial.ts';
import * as load from './loaders/collections.ts';
import type { Background, Contours } from './pipeline/topology.ts';
import { checked } from './schemas/checked.ts';
import { keywordSchema } from './schemas/keyword.ts';
import { resourceSchema } from './schemas/resource.ts';
import { theme } from './schemas/theme.ts';

/** What Astro collects: a loader and a schema each. */
export const collections = {
  initiatives: defineCollection({ loader: load.initiatives, schema: checked<LocatedInitiative>() }),
  trial: defineCollection({ loader: load.trial, schema: checked<Trial>() }),
  communes: defineCollection({ loader: load.communes, schema: checked<Commune>() }),
  borderCommunes: defineCollection({ loader: load.borderCommunes, schema: checked<Commune>() }),
  epci: defineCollection({ loader: load.epci, schema: checked<Epci>() }),
  departements: defineCollection({ loader: load.departements, schema: checked<Departement>() }),
  topologies: defineCollection({ loader: load.topologies, schema: checked<Contours>() }),
  backgrounds: defineCollection({ loader: load.backgrounds, schema: checked<Background>() }),
  themes: defineCollection({
    loader: glob({ base: './content/thematiques', pattern: '*.md' }),
    schema: theme,
  }),
  resources: defineCollection({
    loader: glob({ base: './content/ressources', pattern: '*.md' }),
    schema: resourceSchema,
  }),
  keywords: defineCollection({ loader: file('content/vocabulaire/mots-cles.yml'), schema: keywordSchema }),
};
