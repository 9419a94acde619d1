/**
 * The kinds of document that the catalogue holds. To add one: an entry here. `csl` is the type that citation software
 * understands (CSL 1.0.2); `schemaOrg` is the one that search engines do.
 */
export const resourceTypes = {
  guide: { singular: 'guide', plural: 'guides', csl: 'report', schemaOrg: 'LearningResource' },
  rapport: { singular: 'rapport', plural: 'rapports', csl: 'report', schemaOrg: 'Report' },
  referentiel: { singular: 'référentiel', plural: 'référentiels', csl: 'report', schemaOrg: 'Report' },
  dossier: {
    singular: 'dossier documentaire',
    plural: 'dossiers documentaires',
    csl: 'report',
    schemaOrg: 'Report',
  },
  outil: {
    singular: 'outil d’animation',
    plural: 'outils d’animation',
    csl: 'document',
    schemaOrg: 'LearningResource',
  },
  article: { singular: 'article', plural: 'articles', csl: 'webpage', schemaOrg: 'Article' },
  experience: {
    singular: 'fiche d’expérience',
    plural: 'fiches d’expérience',
    csl: 'webpage',
    schemaOrg: 'Article',
  },
  video: { singular: 'vidéo', plural: 'vidéos', csl: 'motion_picture', schemaOrg: 'VideoObject' },
  podcast: { singular: 'podcast', plural: 'podcasts', csl: 'broadcast', schemaOrg: 'AudioObject' },
  donnees: { singular: 'jeu de données', plural: 'jeux de données', csl: 'dataset', schemaOrg: 'Dataset' },
  texte: {
    singular: 'texte réglementaire',
    plural: 'textes réglementaires',
    csl: 'legislation',
    schemaOrg: 'Legislation',
  },
  appel: {
    singular: 'appel à projets',
    plural: 'appels à projets',
    csl: 'webpage',
    schemaOrg: 'CreativeWork',
  },
} as const;

export type ResourceType = keyof typeof resourceTypes;

/** In the order of lists and facets. */
export const resourceTypeIds = Object.keys(resourceTypes) as ResourceType[];
