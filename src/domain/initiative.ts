import type { InitiativeType } from './initiative-types.ts';
import type { PartialDate } from './time/partial-date.ts';

/**
 * What a source says of an initiative's life. `unknown`: the last contract found has ended or is undated and no
 * renewal was found. It does not mean closed, and never counts as running.
 */
export const statuses = {
  active: { label: 'En cours' },
  preparation: { label: 'En préparation' },
  unknown: { label: 'Suite non trouvée' },
  expired: { label: 'Échu ou remplacé' },
} as const;
export type Status = keyof typeof statuses;
export const statusIds = Object.keys(statuses) as Status[];

/** About existence and perimeter, as of the source. A `low` initiative is listed « à vérifier » and never drawn. */
export const confidences = {
  high: { label: 'Établi', meaning: 'Une source énonce l’existence et le périmètre.' },
  medium: { label: 'Périmètre déduit', meaning: 'L’existence est énoncée\u202f; le périmètre est déduit.' },
  low: {
    label: 'À vérifier',
    meaning: 'L’existence est déduite, ou le porteur et le périmètre sont inconnus.',
  },
} as const;
export type Confidence = keyof typeof confidences;
export const confidenceIds = Object.keys(confidences) as Confidence[];

export const carrierTypes = {
  epci: 'Intercommunalité',
  commune: 'Commune',
  petr: 'Pôle d’équilibre territorial et rural',
  syndicat: 'Syndicat mixte',
  cias: 'Centre intercommunal d’action sociale',
  hospital: 'Établissement de santé',
  several: 'Plusieurs porteurs',
  other: 'Autre',
} as const;
export type CarrierType = keyof typeof carrierTypes;
export const carrierTypeIds = Object.keys(carrierTypes) as CarrierType[];

/** One CLS, CLSM or ASV, with its perimeter resolved to codes. Absent facts are null, never guessed. */
export interface Initiative {
  /** Stable, ASCII, the last segment of its address: `cls-haute-gironde`. */
  readonly id: string;
  readonly type: InitiativeType;
  readonly name: string;
  readonly carrier: string | null;
  readonly carrierType: CarrierType | null;
  /** Codes of the départements, as the source files state them. */
  readonly departements: readonly string[];
  /** SIREN codes of the EPCI that belong entirely. */
  readonly epci: readonly string[];
  /** INSEE codes of the exact perimeter (the communes of `epci`, and single communes), sorted. Empty if unknown. */
  readonly communes: readonly string[];
  /** Priority neighbourhoods of an ASV, as named by the source. */
  readonly districts: readonly string[];
  /** Municipal population of `communes` (INSEE, vintage of the code). Null where the perimeter is unknown. */
  readonly population: number | null;
  readonly status: Status;
  /** 1 for a first contract, 2 for its renewal, and so on. */
  readonly generation: number | null;
  readonly signed: PartialDate | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** In the words of the source. */
  readonly priorities: readonly string[];
  /** Slugs of `content/thematiques/`: our indexing of the priorities. */
  readonly themes: readonly string[];
  readonly website: string | null;
  /** Address of the page that the facts rest on. */
  readonly source: string;
  readonly sourceDate: PartialDate | null;
  readonly confidence: Confidence;
  /** What a reader must know before using the row. */
  readonly caveat: string | null;
  /** Day on which somebody last read the source. */
  readonly checked: PartialDate;
}
