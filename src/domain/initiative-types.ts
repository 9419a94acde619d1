/** The kinds of initiative. To add one: an entry here, a token `--color-<id>` in `styles/tokens.css` and an SVG in `assets/symbols/`. */
export const initiativeTypes = {
  cls: {
    acronym: 'CLS',
    singular: 'contrat local de santé',
    plural: 'contrats locaux de santé',
    /** Told apart without colour: the letter stands in symbols, the hatch in surfaces. */
    letter: 'C',
    hatch: 'diagonal-up',
    /** What the type is, for a reader who is not of the trade. */
    description:
      'Un accord signé entre une collectivité, l’agence régionale de santé et leurs partenaires pour améliorer la santé des habitants d’un territoire.',
  },
  clsm: {
    acronym: 'CLSM',
    singular: 'conseil local de santé mentale',
    plural: 'conseils locaux de santé mentale',
    letter: 'M',
    hatch: 'diagonal-down',
    description:
      'Une instance qui réunit élus, psychiatrie publique, personnes concernées et proches autour de la santé mentale d’un territoire.',
  },
  asv: {
    acronym: 'ASV',
    singular: 'atelier santé ville',
    plural: 'ateliers santé ville',
    letter: 'V',
    hatch: 'dots',
    description:
      'Une démarche de santé menée avec les habitants des quartiers prioritaires de la politique de la ville.',
  },
} as const;

export type InitiativeType = keyof typeof initiativeTypes;

/** In the order of lists and legends. */
export const initiativeTypeIds = Object.keys(initiativeTypes) as InitiativeType[];

export function isInitiativeType(value: string): value is InitiativeType {
  return Object.hasOwn(initiativeTypes, value);
}

/** What the map can show: every initiative type, and the schools of the trial. */
export const mapTypeIds = [...initiativeTypeIds, 'ecole'] as const;
export type MapType = (typeof mapTypeIds)[number];
