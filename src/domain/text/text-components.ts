/** Where the ids of a component's attribute live: a folder of `content/`, or the initiatives. */
export type Relation = 'ressources' | 'agenda' | 'demarches';

export interface TextComponent {
  /** What it puts in the text, for the editor. */
  readonly description: string;
  /** Attributes that must be there, and those that may. Every value is text between double quotes. */
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Whether it wraps text: `<Encadre>…</Encadre>`. The others close themselves. */
  readonly wraps?: boolean;
  /** What its `id` is the id of. */
  readonly relation?: Relation;
  /** Only in a programme, whose header gives the matter. */
  readonly programmeOnly?: boolean;
}

/** The components that a text may use, without import. Anything else in a tag is shown as text. */
export const textComponents = {
  Chiffre: {
    description: 'Un chiffre clé, avec sa légende, sa source et sa date (2022, 2025-01 ou 2022-01-27).',
    required: ['valeur', 'legende', 'source'],
    optional: ['date'],
  },
  Encadre: { description: 'Une remarque à part, avec un titre.', required: ['titre'], wraps: true },
  Citation: {
    description: 'Les mots exacts d’un document, courts, avec leur source.',
    required: ['source'],
    optional: ['adresse'],
    wraps: true,
  },
  Figure: {
    description: 'Une image du dossier du texte : ce qu’elle montre (alt), sa légende, son crédit.',
    required: ['fichier', 'alt', 'credit'],
    optional: ['legende'],
  },
  Graphique: {
    description: 'Un graphique dessiné à la construction, d’après un fichier de données publié.',
    required: ['donnees', 'titre', 'source'],
  },
  CarteDemarche: {
    description: 'La petite carte d’une démarche.',
    required: ['id'],
    relation: 'demarches',
  },
  FicheRessource: {
    description: 'La carte d’une notice du catalogue.',
    required: ['id'],
    relation: 'ressources',
  },
  FicheEvenement: {
    description: 'La carte d’un événement de l’agenda.',
    required: ['id'],
    relation: 'agenda',
  },
  Niveaux: { description: 'Les niveaux d’action du programme.', required: [], programmeOnly: true },
  Frise: { description: 'Les phases et les dates du programme.', required: [], programmeOnly: true },
  Recueils: { description: 'Ce que le programme recueille.', required: [], programmeOnly: true },
  ChiffresEssai: {
    description: 'Les chiffres de l’essai par département : tableau et graphique.',
    required: [],
    programmeOnly: true,
  },
  CarteEssai: { description: 'La carte de l’essai, par département.', required: [], programmeOnly: true },
} as const satisfies Record<string, TextComponent>;

export type TextComponentName = keyof typeof textComponents;

/** What the value of an attribute must be, whatever the component, besides not blank. The others are plain words. */
export const attributeKinds: Readonly<Record<string, 'date' | 'address' | 'picture' | 'figures'>> = {
  date: 'date',
  adresse: 'address',
  fichier: 'picture',
  donnees: 'figures',
};

export function isTextComponent(name: string): name is TextComponentName {
  return Object.hasOwn(textComponents, name);
}
