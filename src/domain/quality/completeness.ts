import type { Resource } from '../resource.ts';

/** A recommended field of a notice: what it is called in the form, and what a reader loses without it. */
export interface RecommendedField {
  /** As `content/ressources/` names it. */
  readonly field: string;
  readonly label: string;
  /** Why it matters, a whole sentence. */
  readonly why: string;
}

interface Rule extends RecommendedField {
  readonly isThere: (notice: Resource) => boolean;
  /** Left out: for every notice. */
  readonly concerns?: (notice: Resource) => boolean;
}

export interface Completeness {
  /** Between 0 and 1, of the recommended fields that concern the notice. */
  readonly share: number;
  readonly missing: readonly RecommendedField[];
}

/** What a good notice says beyond what stops the build, most useful first. */
export const recommendedFields: readonly Rule[] = [
  {
    field: 'adresse',
    label: 'Adresse chez l’éditeur',
    why: 'Le lecteur veut ouvrir le document, pas une page qui en parle.',
    isThere: ({ links }) => links.official !== null || links.file !== null,
  },
  {
    field: 'mots_cles',
    label: 'Mots-clés',
    why: 'La recherche et les facettes s’en servent : sans eux, la notice ne sort que sur son titre.',
    isThere: ({ keywords }) => keywords.length > 0,
  },
  {
    field: 'pourquoi',
    label: 'Pourquoi nous la signalons',
    why: 'Une phrase dit en un coup d’œil si le document répond au besoin.',
    isThere: ({ reason }) => reason !== null,
  },
  {
    field: 'etapes',
    label: 'Étapes',
    why: 'Un coordinateur cherche ce qui sert à l’étape où il en est.',
    isThere: ({ steps }) => steps.length > 0,
  },
  {
    field: 'criteres',
    label: 'Critères',
    why: 'Aucun autre catalogue ne classe par critère de qualité : c’est ce qui distingue celui-ci.',
    isThere: ({ criteria }) => criteria.length > 0,
  },
  {
    field: 'demarches',
    label: 'Démarches concernées',
    why: 'Sans elles, la notice ne sort pas quand on cherche pour un CLS, un CLSM ou un ASV.',
    isThere: ({ subjects }) => subjects.length > 0,
  },
  {
    field: 'public',
    label: 'Public',
    why: 'Un élu, un professionnel et un habitant n’ouvrent pas les mêmes documents.',
    isThere: ({ audiences }) => audiences.length > 0,
  },
  {
    field: 'echelle',
    label: 'Échelle',
    why: 'Elle dit si le document parle d’un quartier, d’un département ou du pays.',
    isThere: ({ scale }) => scale !== null,
  },
  {
    field: 'auteurs',
    label: 'Auteurs',
    why: 'Sans eux, la citation (RIS, BibTeX, APA) est incomplète.',
    isThere: ({ contributors }) => contributors.length > 0,
  },
  {
    field: 'annee',
    label: 'Année',
    why: 'Un document sans date ne peut être ni trié ni jugé périmé.',
    isThere: ({ year }) => year !== null,
  },
  {
    field: 'acces',
    label: 'Accès',
    why: 'Le lecteur veut savoir avant de cliquer s’il pourra lire.',
    isThere: ({ access }) => access !== null,
  },
  {
    field: 'format',
    label: 'Format',
    why: 'Un lien honnête dit s’il ouvre une page, un PDF ou une vidéo.',
    isThere: ({ format }) => format !== null,
  },
  {
    field: 'pages',
    label: 'Nombre de pages',
    why: 'Quatre pages ou quatre cents : cela change ce que l’on en fait.',
    concerns: ({ format }) => format === 'pdf',
    isThere: ({ pages }) => pages !== null,
  },
  {
    field: 'duree',
    label: 'Durée',
    why: 'Elle décide si l’on regarde maintenant ou plus tard.',
    concerns: ({ type }) => type === 'video' || type === 'podcast',
    isThere: ({ duration }) => duration !== null,
  },
  {
    field: 'voir_aussi',
    label: 'Voir aussi',
    why: 'Un document en appelle un autre : c’est ainsi que l’on découvre le catalogue.',
    isThere: ({ related }) => related.length > 0,
  },
  {
    field: 'verifie_le',
    label: 'Vérifiée le',
    why: 'Un lien que personne n’a rouvert est peut-être mort.',
    isThere: ({ checked }) => checked !== null,
  },
];

/** What a notice has of what is recommended, and what it lacks, most useful first. */
export function completeness(notice: Resource): Completeness {
  const asked = recommendedFields.filter(({ concerns }) => concerns?.(notice) ?? true);
  const missing = asked.filter(({ isThere }) => !isThere(notice));
  return {
    share: (asked.length - missing.length) / asked.length,
    missing: missing.map(({ field, label, why }) => ({ field, label, why })),
  };
}
