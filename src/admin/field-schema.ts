import { z } from 'astro/zod';
import type { FormRule } from '../schemas/fields.ts';

/** What JSON Schema, and the metadata of our own schemas, say of a field. */
export interface FieldSchema {
  readonly type?: string;
  /** The label of the field. */
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly (string | number)[];
  readonly enum?: readonly string[];
  readonly const?: string;
  /** How a form names the values of `enum`. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly anyOf?: readonly FieldSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  /** What the values are ids of. */
  readonly relation?: string;
  readonly rule?: FormRule;
  /** Of a cell: it may not be empty. */
  readonly mandatory?: boolean;
  /** Of a cell: it holds several values. */
  readonly several?: boolean;
}

/** The fields of a header as data: what a form is made from. */
export function readFieldSchemas(shape: z.ZodRawShape): FieldSchema {
  return z.toJSONSchema(z.object(shape), { io: 'input', unrepresentable: 'any' }) as FieldSchema;
}

/** The columns of a table: every cell is there, and it is its content that may be required. */
export function readColumnSchemas(shape: z.ZodRawShape): FieldSchema {
  const { properties = {}, ...schema } = readFieldSchemas(shape);
  const required = Object.keys(properties).filter((name) => properties[name]?.mandatory);
  return { ...schema, properties, required };
}
