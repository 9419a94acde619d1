/**
 * The kinds of post. To add one: an entry here. `schemaOrg` is the type that search engines understand;
 * `description` says to a reader, and to an editor, what to expect.
 */
export const postKinds = {
  actualite: {
    singular: 'actualité',
    plural: 'actualités',
    schemaOrg: 'NewsArticle',
    description: 'Ce qui se passe sur un territoire\u00a0: une signature, un lancement, une rencontre.',
  },
  veille: {
    singular: 'veille',
    plural: 'veille',
    schemaOrg: 'BlogPosting',
    description: 'Un texte, une parution, un appel à projets utile aux démarches locales.',
  },
  experience: {
    singular: 'expérience',
    plural: 'expériences',
    schemaOrg: 'BlogPosting',
    description: 'Ce qu’un territoire a fait, et ce qu’il en dit.',
  },
  dossier: {
    singular: 'dossier',
    plural: 'dossiers',
    schemaOrg: 'BlogPosting',
    description: 'Un sujet repris plus longuement, à partir de plusieurs sources.',
  },
  offre: {
    singular: 'offre d’emploi',
    plural: 'offres d’emploi',
    schemaOrg: 'JobPosting',
    description: 'Un poste à pourvoir, jusqu’à une date.',
  },
} as const;

export type PostKind = keyof typeof postKinds;

/** In the order of lists and facets. */
export const postKindIds = Object.keys(postKinds) as PostKind[];
