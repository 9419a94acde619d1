import type { Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { toCmsConfig } from '../../src/admin/cms-config.ts';
import { textFolders } from '../../src/pipeline/read-texts.ts';
import { initiativeRow } from '../../src/schemas/initiative-row.ts';
import { keywordFields } from '../../src/schemas/keyword.ts';
import { verdictOf } from './form-verdict.ts';

/** What a form shows of a field, whatever its kind. */
type FormField = Field & Readonly<Record<string, unknown>> & { readonly fields?: readonly FormField[] };

const known = {
  territoires: [
    { value: 'cls-medoc', label: 'CLS du Médoc' },
    { value: '33', label: 'Gironde' },
  ],
  demarches: [{ value: 'cls-medoc', label: 'CLS du Médoc' }],
  departements: [{ value: '33', label: 'Gironde' }],
  epci: [{ value: '200096956', label: 'CA d’Agen' }],
};
const collections = toCmsConfig('Le site', known).collections ?? [];

/** The form of a folder, or the lines of the list that a file is. */
function formOf(collection: string, file?: string): FormField[] {
  const found = collections.find((it) => 'name' in it && it.name === collection);
  const fields =
    found && 'fields' in found
      ? found.fields
      : found && 'files' in found
        ? (found.files.find(({ name }) => name === file)?.fields.at(-1) as FormField | undefined)?.fields
        : undefined;
  return (fields ?? []).filter(({ name }) => name !== 'body' && name !== 'relecture') as FormField[];
}

const headers = [
  ...Object.entries(textFolders).map(([name, { fields }]) => [name, fields, formOf(name)] as const),
  ['mots-cles', keywordFields, formOf('vocabulaire', 'mots-cles')] as const,
];
const everyHeaderField = headers.flatMap(([name, fields, form]) =>
  form.map(
    (field) =>
      [`${name}.${field.name}`, fields[field.name as keyof typeof fields] as z.ZodType, field] as const,
  ),
);
const columns = formOf('demarches', 'cls').map(
  (field) =>
    [field.name, initiativeRow.shape[field.name as keyof typeof initiativeRow.shape], field] as const,
);

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const optionsOf = (field: FormField) =>
  (field.options as { value: string }[] | undefined)?.map(({ value }) => value);

/** What somebody may type in a field of text; the calendar is left to the schema (30 February). */
const typed = [
  ...[
    '2024',
    '2024-06',
    '2024-13',
    '2024-06-30',
    '2024-6-3',
    '30/06/2024',
    '2024-06-30T10:00',
    '2024-06-30T25:00',
  ],
  ...[
    'https://www.has-sante.fr',
    'http://a.fr/b?c=d#e',
    'www.has-sante.fr',
    'https://local',
    'javascript:alert(1)',
  ],
  ...['guide', 'guide-2020', 'Guide 2020', 'é', 'p<0,05', '<b>gras</b>', '<!-- -->', '{x}', 'a : b', '🙂'],
  ...[
    'non précisé',
    '1899',
    '1900',
    '2100',
    '2101',
    'fr',
    'fra',
    '33058',
    '2A004',
    '3305',
    'cls-medoc',
    '33',
  ],
  ...[
    '10.1684/ers.2019.1289',
    'https://doi.org/10.1684/x',
    '978-2-11-128600-9',
    '123',
    '/fichiers/guide.pdf',
    'guide.pdf',
  ],
];

describe.each(headers)('the form of %s', (_name, fields, form) => {
  test('has the fields of the schema, in their order, and no other', () => {
    expect(form.map(({ name }) => name)).toEqual(Object.keys(fields));
  });
});

test('the form of an initiative has the columns of the file, in their order', () => {
  expect(columns.map(([name]) => name)).toEqual(Object.keys(initiativeRow.shape));
});

describe.each(everyHeaderField)('%s', (_name, schema, field) => agree(schema, field, undefined));
describe.each(columns)('the column %s', (_name, schema, field) => agree(schema, field, ''));

/** A form and a schema that judge alike. `blank` is what the file holds of an empty field. */
function agree(schema: z.ZodType, field: FormField, blank: unknown): void {
  const isCell = blank === '';
  const item = isCell ? schema : itemOf(schema);

  test('has a label, and is required if the schema requires it', () => {
    expect(field.label).toMatch(/^\p{Lu}/u);
    expect(field.required).toBe(!accepts(schema, blank));
  });

  const options = optionsOf(field);
  if (options && field.options !== known.territoires)
    test('proposes what the schema accepts, and nothing else', () => {
      expect(options?.filter((value) => !accepts(item, value))).toEqual([]);
      if (!isCell || !field.multiple) expect(accepts(item, 'inconnue de tous')).toBe(false);
    });

  if (field.widget === 'string' || field.widget === 'text')
    test('refuses and accepts the same texts', () => {
      const differing = typed.filter((text) => verdictOf(field, text) !== accepts(schema, text));
      expect(differing).toEqual([]);
    });

  const { minlength, maxlength } = field as { minlength?: number; maxlength?: number };
  if (isPlain(field))
    test('counts to the same lengths', () => {
      expect(accepts(schema, 'a'.repeat(minlength ?? 1))).toBe(true);
      if (minlength) expect(accepts(schema, 'a'.repeat(minlength - 1))).toBe(false);
      expect(accepts(schema, 'a'.repeat(maxlength ?? 0))).toBe(true);
      expect(accepts(schema, 'a'.repeat((maxlength ?? 0) + 1))).toBe(false);
    });

  if (field.widget === 'number')
    test('counts between the same numbers', () => {
      const { min, max } = field as { min: number; max: number };
      expect([min - 1, min, max, max + 1].map((value) => accepts(schema, value))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    });

  if (isList(field) && !isCell)
    test('takes as many values', () => {
      const { min = 0, max } = field as { min?: number; max?: number };
      const values = (count: number) => Array.from({ length: count }, (_, index) => sampleOf(field, index));
      if (field.fields) return;
      expect(accepts(schema, values(min))).toBe(true);
      if (min > 0) expect(accepts(schema, values(min - 1))).toBe(false);
      const tooMany = options ? options.length : (max ?? 12) + 1;
      expect(accepts(schema, values(tooMany))).toBe(max === undefined || tooMany <= max);
    });

  for (const child of field.fields ?? [])
    describe(`its ${child.name}`, () => {
      const kinds = kindsOf(item).filter((kind) => child.name in kind);
      test('is a field of the schema', () => expect(kinds).not.toEqual([]));
      const [kind] = kinds;
      const own = kind?.[child.name];
      if (own && kindsOf(item).length === 1) agree(own, child, undefined);
    });
}

function isList(field: FormField): boolean {
  return field.widget === 'list' || field.multiple === true;
}

/** A text of any words. */
function isPlain(field: FormField): boolean {
  const pattern = (field.pattern as [string, string] | undefined)?.[0];
  return (
    (field.widget === 'string' || field.widget === 'text') &&
    (pattern?.startsWith('/^(?!') ?? true) &&
    'maxlength' in field
  );
}

function sampleOf(field: FormField, index: number): unknown {
  return optionsOf(field)?.[index] ?? (field.name === 'annees' ? String(2000 + index) : `valeur-${index}`);
}

/** What an optional or a list holds. */
function itemOf(schema: z.ZodType): z.ZodType {
  const {
    innerType,
    element,
    in: input,
  } = schema.def as { innerType?: z.ZodType; element?: z.ZodType; in?: z.ZodType };
  if (innerType) return itemOf(innerType);
  if (element) return itemOf(element);
  return input && 'shape' in input ? input : schema;
}

/** The fields of an object, or of each of the objects that it may be. */
function kindsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>>[] {
  const { options } = schema.def as { options?: z.ZodType[] };
  if (options) return options.flatMap(kindsOf);
  return 'shape' in schema ? [schema.shape as Record<string, z.ZodType>] : [];
}
