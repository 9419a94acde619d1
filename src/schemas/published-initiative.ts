import { carrierTypeIds, confidenceIds, statusIds } from '../domain/initiative.ts';
import { initiativeTypeIds } from '../domain/initiative-types.ts';
import { outlineIds } from '../domain/located-initiative.ts';
import { slugPattern } from './values.ts';

/** What a re-user must know of a published column. French: it is published as it stands. */
export interface PublishedColumn {
  readonly title: string;
  readonly description: string;
  /** A `list` is an array in JSON, and values separated by `;` in a cell of CSV. */
  readonly type: 'string' | 'integer' | 'date' | 'list';
  readonly required?: true;
  readonly unique?: true;
  /** The only possible values. */
  readonly values?: readonly string[];
  /** What each value looks like. */
  readonly pattern?: RegExp;
  readonly format?: 'uri';
}

export const partialDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;
export const precision = 'Aussi précise que la source : AAAA, AAAA-MM ou AAAA-MM-JJ.';

/** The columns of `demarches.csv`, the properties of `demarches.geojson`: in this order, in every file. A contract. */
export const publishedColumns = {
  id: {
    title: 'Identifiant',
    description: 'Stable ; dernier segment de l’adresse de la fiche.',
    type: 'string',
    required: true,
    unique: true,
    pattern: slugPattern,
  },
  type: {
    title: 'Type',
    description: 'Contrat local de santé, conseil local de santé mentale ou atelier santé ville.',
    type: 'string',
    required: true,
    values: initiativeTypeIds,
  },
  nom: { title: 'Nom', description: 'Nom de la démarche.', type: 'string', required: true },
  porteur: {
    title: 'Porteur',
    description: 'Qui porte la démarche ; plusieurs noms sont séparés par un point-virgule.',
    type: 'string',
  },
  porteur_type: {
    title: 'Type de porteur',
    description: 'Nature du porteur.',
    type: 'string',
    values: carrierTypeIds,
  },
  departements: {
    title: 'Départements',
    description: 'Codes des départements, d’après la source.',
    type: 'list',
    required: true,
    pattern: /^(\d{2}|2[AB]|97\d)$/,
  },
  epci: {
    title: 'Intercommunalités',
    description: 'Codes SIREN des intercommunalités comprises en entier.',
    type: 'list',
    pattern: /^\d{9}$/,
  },
  communes: {
    title: 'Communes',
    description: 'Codes INSEE du périmètre exact. Vide si le périmètre n’est pas connu.',
    type: 'list',
    pattern: /^(\d{2}|2[AB])\d{3}$/,
  },
  population: {
    title: 'Population',
    description: 'Population municipale (INSEE), somme des communes du périmètre.',
    type: 'integer',
  },
  statut: {
    title: 'Statut',
    description:
      'active : une source dit qu’elle est en cours. preparation : annoncée. expired : échue ou remplacée. unknown : suite non trouvée, ce qui ne veut pas dire close.',
    type: 'string',
    required: true,
    values: statusIds,
  },
  generation: {
    title: 'Génération',
    description: '1 pour un premier contrat, 2 pour son renouvellement, et ainsi de suite.',
    type: 'integer',
  },
  signature: { title: 'Signature', description: precision, type: 'string', pattern: partialDatePattern },
  debut: { title: 'Début', description: precision, type: 'string', pattern: partialDatePattern },
  fin: { title: 'Fin', description: precision, type: 'string', pattern: partialDatePattern },
  priorites: { title: 'Priorités', description: 'Dans les mots de la source.', type: 'list' },
  themes: {
    title: 'Thématiques',
    description: 'Notre indexation des priorités.',
    type: 'list',
    pattern: slugPattern,
  },
  site: { title: 'Site', description: 'Page de la démarche.', type: 'string', format: 'uri' },
  source: {
    title: 'Source',
    description: 'Page qui énonce ces faits.',
    type: 'string',
    required: true,
    format: 'uri',
  },
  source_date: {
    title: 'Date de la source',
    description: precision,
    type: 'string',
    pattern: partialDatePattern,
  },
  confiance: {
    title: 'Confiance',
    description:
      'high : une source énonce l’existence et le périmètre. medium : le périmètre est déduit. low : à vérifier, jamais dessiné.',
    type: 'string',
    required: true,
    values: confidenceIds,
  },
  reserve: {
    title: 'Réserve',
    description: 'Ce qu’il faut savoir avant d’utiliser la ligne.',
    type: 'string',
  },
  verifie_le: {
    title: 'Vérifié le',
    description: 'Jour de la dernière lecture de la source.',
    type: 'date',
    required: true,
  },
  contours: {
    title: 'Contours',
    description: 'Origine du tracé publié en GeoJSON ; aucun pour un point ou une géométrie absente.',
    type: 'string',
    required: true,
    values: outlineIds,
  },
  url: {
    title: 'Adresse',
    description: 'Fiche de la démarche sur ce site.',
    type: 'string',
    required: true,
    format: 'uri',
  },
} as const satisfies Record<string, PublishedColumn>;

export type PublishedColumnName = keyof typeof publishedColumns;
export const publishedColumnNames = Object.keys(publishedColumns) as PublishedColumnName[];
