import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Schema, Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';

/** The reference implementation of Table Schema in JavaScript: it knows nothing of this project. */
describe.each([
  ['demarches.csv', 'schema-demarches.json', 'type'],
  ['communes.csv', 'schema-communes.json', 'epci'],
])('%s, by %s', (table, schemaFile, guarded) => {
  const schema = JSON.parse(readFileSync(join(dist, 'donnees', schemaFile), 'utf8'));
  const rows: string[][] = parse(readFileSync(join(dist, 'donnees', table)));
  const refused = async (source: string[][]) =>
    (await (await Table.load(source, { schema })).read({ forceCast: true })).filter(
      (row) => row instanceof Error,
    );

  test('the schema is one', async () => {
    const { valid, errors } = await Schema.load(schema);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('every row keeps to it', async () => {
    const read = await (await Table.load(join(dist, 'donnees', table), { schema })).read({ forceCast: true });
    expect(read.filter((row) => row instanceof Error)).toEqual([]);
    expect(read).toHaveLength(rows.length - 1);
  });

  test('a row that does not is refused', async () => {
    const [header = [], first = []] = rows;
    const wrong = first.map((cell, index) => (header[index] === guarded ? 'cpts?' : cell));
    expect(await refused([header, first])).toEqual([]);
    expect(await refused([header, wrong])).toHaveLength(1);
  });
});
