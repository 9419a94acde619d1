import { initiativeTypeIds, initiativeTypes } from '../domain/initiative-types.ts';
import type { PublishedColumn } from './published-initiative.ts';
import { slugPattern } from './values.ts';

/** The columns of `communes.csv`, in this order. A contract; a type of initiative adds one at the end. */
export const communeColumns: Readonly<Record<string, PublishedColumn>> = {
  insee: {
    title: 'Code Insee',
    description: 'Code de la commune, celui de l’année que les fichiers JSON donnent sous « cog ».',
    type: 'string',
    required: true,
    unique: true,
    pattern: /^(\d{2}|2[AB])\d{3}$/,
  },
  commune: { title: 'Commune', description: 'Nom de la commune.', type: 'string', required: true },
  departement: {
    title: 'Département',
    description: 'Code du département.',
    type: 'string',
    required: true,
    pattern: /^(\d{2}|2[AB]|97\d)$/,
  },
  epci: {
    title: 'Intercommunalité',
    description: 'Code SIREN de l’intercommunalité ; vide si la commune n’est membre d’aucune.',
    type: 'string',
    pattern: /^\d{9}$/,
  },
  ...Object.fromEntries(
    initiativeTypeIds.map((type) => [
      type,
      {
        title: initiativeTypes[type].acronym,
        description: `Identifiants de chaque ${initiativeTypes[type].singular} dont le périmètre comprend la commune, quel que soit son état.`,
        type: 'list',
        pattern: slugPattern,
      } satisfies PublishedColumn,
    ]),
  ),
};
