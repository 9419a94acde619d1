import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Schema, Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';
import { siteUrl } from './site-url.ts';

/** The reference implementation of Table Schema in JavaScript: it knows nothing of this project. */
describe.each([
  ['demarches.csv', 'schema-demarches.json', 'type'],
  ['communes.csv', 'schema-communes.json', 'epci'],
  ['ressources.csv', 'schema-ressources.json', 'langue'],
])('%s, by %s', (table, schemaFile, guarded) => {
  const schema = JSON.parse(readFileSync(join(dist, 'donnees', schemaFile), 'utf8'));
  // An address without a dot is none for the validator, and a site that is not yet deployed has such a one.
  const text = readFileSync(join(dist, 'donnees', table), 'utf8').replaceAll(
    siteUrl.origin,
    'https://exemple.fr',
  );
  const rows: string[][] = parse(text);
  const [header = [], first = []] = rows;
  const read = async (source: string[][]) => {
    const loaded = await Table.load(source, { schema });
    return loaded.read({ forceCast: true });
  };

  test('the schema is one', async () => {
    // Its types forget that this is a promise.
    const { valid, errors } = await Promise.resolve(Schema.load(schema));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('every row keeps to it', async () => {
    const all = await read(rows);
    expect(all.filter((row) => row instanceof Error)).toEqual([]);
    expect(all).toHaveLength(rows.length - 1);
  });

  test('a row that does not is refused', async () => {
    const wrong = first.map((cell, index) => (header[index] === guarded ? 'cpts?' : cell));
    expect(await read([header, wrong])).toEqual([expect.any(Error)]);
  });
});
