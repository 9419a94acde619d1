import { communeColumns } from '../schemas/published-commune.ts';
import { type PublishedColumn, publishedColumns } from '../schemas/published-initiative.ts';
import { publishedResourceColumns } from '../schemas/published-resource.ts';

/** A table as its Table Schema names it. */
interface PublishedTable {
  /** Of the schema's own file, under `/donnees/`. */
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, PublishedColumn>>;
  readonly primaryKey: string;
}

/** `schema-demarches.json`: the Table Schema of `demarches.csv`, from the table that documents its columns. */
export function writeTableSchema(base: URL): string {
  return describeTable(
    {
      file: 'schema-demarches.json',
      name: 'demarches-locales-de-sante',
      title: 'Démarches locales de santé',
      description:
        'Contrats locaux de santé, conseils locaux de santé mentale et ateliers santé ville recensés. Une ligne par démarche. Une cellule vide veut dire « non connu ». Une cellule qui commencerait par =, +, -, @ ou une tabulation est précédée d’une apostrophe. La date « generated » des fichiers JSON est celle de la dernière vérification, non celle de leur fabrication.',
      columns: publishedColumns,
      primaryKey: 'id',
    },
    base,
  );
}

/** `schema-communes.json`: the Table Schema of `communes.csv`. */
export function writeCommunesSchema(base: URL): string {
  return describeTable(
    {
      file: 'schema-communes.json',
      name: 'communes-et-demarches',
      title: 'Communes et démarches locales de santé',
      description:
        'Chaque commune de la région, et les démarches dont le périmètre la comprend, d’après les codes. Dans les colonnes des types, une cellule vide veut dire « rien de recensé », jamais « aucune ».',
      columns: communeColumns,
      primaryKey: 'insee',
    },
    base,
  );
}

/** `schema-ressources.json`: the Table Schema of `ressources.csv`. */
export function writeResourcesSchema(base: URL): string {
  return describeTable(
    {
      file: 'schema-ressources.json',
      name: 'ressources',
      title: 'Catalogue des ressources',
      description:
        'Les documents signalés, une ligne par notice. Une cellule vide veut dire « non précisé ». Une cellule qui commencerait par =, +, -, @ ou une tabulation est précédée d’une apostrophe.',
      columns: publishedResourceColumns,
      primaryKey: 'id',
    },
    base,
  );
}

function describeTable({ file, columns, ...table }: PublishedTable, base: URL): string {
  const schema = {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: table.name,
    title: table.title,
    description: table.description,
    path: new URL(`/donnees/${file}`, base).href,
    fields: Object.entries(columns).map(([name, column]) => ({ name, ...describeField(column) })),
    missingValues: [''],
    primaryKey: table.primaryKey,
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
