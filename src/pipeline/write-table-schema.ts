import {
  type PublishedColumn,
  publishedColumnNames,
  publishedColumns,
} from '../schemas/published-initiative.ts';

/** `schema-demarches.json`: the Table Schema of `demarches.csv`, from the table that documents its columns. */
export function writeTableSchema(base: URL): string {
  const schema = {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: 'demarches-locales-de-sante',
    title: 'Démarches locales de santé',
    description:
      'Contrats locaux de santé, conseils locaux de santé mentale et ateliers santé ville recensés. Une ligne par démarche. Une cellule vide veut dire « non connu ». Une cellule qui commencerait par =, +, -, @ ou une tabulation est précédée d’une apostrophe. La date « generated » des fichiers JSON est celle de la dernière vérification, non celle de leur fabrication.',
    path: new URL('/donnees/schema-demarches.json', base).href,
    fields: publishedColumnNames.map((name) => ({ name, ...describeField(publishedColumns[name]) })),
    missingValues: [''],
    primaryKey: 'id',
  };
  return JSON.stringify(schema, null, 2);
}

function describeField({
  title,
  description,
  type,
  required,
  unique,
  values,
  pattern,
  format,
}: PublishedColumn) {
  const isList = type === 'list';
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
    ...(pattern && { pattern: isList ? repeatPattern(pattern) : pattern.source }),
  };
  return {
    title,
    description: isList ? `${description} Valeurs séparées par un point-virgule.` : description,
    type: isList ? 'string' : type,
    ...(format && { format }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A pattern for each value of a list → one for the whole cell. */
function repeatPattern(pattern: RegExp): string {
  const value = pattern.source.replace(/^\^|\$$/g, '');
  return `^(?:${value})(?:;(?:${value}))*$`;
}
