import type { Field } from '@sveltia/cms';

/** A value that a form proposes, and how it names it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the forms propose that is no file of `content/`: the facts of the build. */
export interface KnownValues {
  /** Initiatives and départements. */
  readonly territoires: readonly Option[];
  readonly demarches: readonly Option[];
  readonly departements: readonly Option[];
  readonly epci: readonly Option[];
}

/** The field of a collection that names its entries in a list of choices. */
const nameFields: Readonly<Record<string, string>> = { glossaire: 'terme' };

/** How a field whose values are ids is chosen: among the files that the editor has read, or among known values. */
export function toRelation(relation: string, multiple: boolean, known: KnownValues) {
  const options = Object.entries(known).find(([name]) => name === relation)?.[1];
  if (options) return { widget: 'select', multiple, options: [...options], dropdown_threshold: 0 } as const;
  if (relation === 'mots-cles')
    return {
      widget: 'relation',
      multiple,
      collection: 'vocabulaire',
      file: 'mots-cles',
      value_field: 'mots.*.terme',
      display_fields: ['mots.*.terme'],
      search_fields: ['mots.*.terme', 'mots.*.employe_pour'],
    } as const;
  const name = nameFields[relation] ?? 'titre';
  return {
    widget: 'relation',
    multiple,
    collection: relation,
    value_field: '{{slug}}',
    display_fields: [name],
    search_fields: [name, '{{slug}}'],
  } as const satisfies Partial<Field>;
}
