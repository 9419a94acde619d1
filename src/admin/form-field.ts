import type { Field } from '@sveltia/cms';
import type { FieldSchema } from './field-schema.ts';
import { type KnownValues, type Option, toRelation } from './relations.ts';

/** A text that may be longer is written on several lines. */
const lineLength = 250;

/** The fields of a schema, in its order, as the editor's form shows them. */
export function toFields(schema: FieldSchema, known: KnownValues): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    toField(name, field, (schema.required ?? []).includes(name), known),
  );
}

function toField(name: string, schema: FieldSchema, required: boolean, known: KnownValues): Field {
  const common = { name, label: schema.title ?? name, required, ...toHint(schema) };
  if (schema.type === 'boolean') return { ...common, widget: 'boolean', required: false };
  if (schema.type === 'array' || schema.several) return { ...common, ...toList(schema, known) };
  const options = listOptions(schema);
  if (schema.relation) return { ...common, ...toRelation(schema.relation, false, known) };
  if (options) return { ...common, widget: 'select', options };
  if (schema.type === 'integer')
    return { ...common, widget: 'number', value_type: 'int', ...toRange(schema) };
  return { ...common, ...toText(schema), ...toPattern(schema) };
}

function toText({ minLength = 1, maxLength }: FieldSchema) {
  return {
    widget: (maxLength ?? 0) > lineLength ? 'text' : 'string',
    // An empty field is told by `required`.
    ...(minLength > 1 && { minlength: minLength }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
    use_emoji_autocomplete: false,
  } as const;
}

function toList(schema: FieldSchema, known: KnownValues) {
  const item = schema.items ?? {};
  const counts = {
    ...(schema.minItems !== undefined && { min: schema.minItems }),
    ...(schema.maxItems !== undefined && { max: schema.maxItems }),
  };
  const relation = schema.relation && toRelation(schema.relation, true, known);
  if (relation) return { ...relation, ...counts };
  const options = listOptions(item);
  if (options) return { widget: 'select', multiple: true, options, ...counts } as const;
  const fields = toFields(mergeObjects(item), known);
  if (fields.length === 0) return { widget: 'list', ...counts } as const;
  return { widget: 'list', fields, collapsed: 'auto', ...counts } as const;
}

/** Objects of several kinds make one form, in which only what all kinds require is required. */
function mergeObjects({ anyOf, ...schema }: FieldSchema): FieldSchema {
  const kinds = anyOf?.filter(({ properties }) => properties);
  if (!kinds?.length) return schema;
  return {
    type: 'object',
    // In the order of the kinds; where two name a field, the first says what it is.
    properties: Object.assign({}, ...[...kinds, kinds[0]].map((kind) => kind?.properties)),
    required: (kinds[0]?.required ?? []).filter((name) =>
      kinds.every((kind) => kind.required?.includes(name)),
    ),
  };
}

/** The values of a closed list, or null if the field is open. */
function listOptions(schema: FieldSchema): Option[] | null {
  if (schema.enum) return schema.enum.map((value) => ({ value, label: schema.labels?.[value] ?? value }));
  if (schema.const !== undefined) return [{ value: schema.const, label: schema.const }];
  const parts = schema.anyOf?.map(listOptions);
  if (!parts?.length || parts.includes(null)) return null;
  return parts.flatMap((part) => part ?? []);
}

function toRange({ minimum, maximum }: FieldSchema) {
  return { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
}

function toPattern({ rule }: FieldSchema) {
  return rule ? { pattern: [`/${rule.pattern}/`, rule.message] satisfies [string, string] } : {};
}

/** What the field is for, then an example. */
function toHint({ description, examples = [] }: FieldSchema): { hint?: string } {
  const example = examples.map((value) => `Exemple\u00a0: ${value}`);
  const sentences = [description ?? [], example].flat();
  return sentences.length > 0 ? { hint: sentences.join(' ') } : {};
}
