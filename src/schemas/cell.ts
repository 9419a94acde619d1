import { z } from 'astro/zod';

/** What can be wrong with one cell: all are errors, since the row cannot be typed. The sentences are in `pipeline/issues.ts`. */
export type CellFault =
  | 'field.required'
  | 'field.too-long'
  | 'field.html'
  | 'field.line-break'
  | 'field.mangled'
  | 'field.personal-data'
  | 'field.unknown-value'
  | 'field.invalid-number'
  | 'field.invalid-date'
  | 'field.invalid-day'
  | 'field.invalid-url'
  | 'field.invalid-departement'
  | 'initiative.invalid-id'
  | 'initiative.invalid-epci'
  | 'initiative.invalid-commune'
  | 'initiative.no-source';

/** What the sentence of a fault tells, beside its place. */
export interface Facts {
  /** The text at fault, as it was written. */
  readonly found: string;
  /** The values that would have been right, to propose the nearest. */
  readonly known?: readonly string[];
  /** What was expected, or what it was compared with. */
  readonly other?: string;
}

export type ReportFault = (code: CellFault, facts?: Partial<Facts>) => void;

export type Cell<T> = z.ZodType<T, string>;

/** A cell of a table: spaces around are dropped, an empty cell is null, and every broken rule is reported. */
export function cell<T>(read: (text: string, report: ReportFault) => T): Cell<T | null> {
  return z.string().transform((raw, context) => {
    const text = raw.normalize('NFC').trim();
    if (text === '') return null;
    return read(text, (fault, facts) =>
      context.addIssue({ code: 'custom', params: { fault, facts: { found: text, ...facts } } }),
    );
  });
}

/** A cell that may not be empty. */
export function required<T>(optional: Cell<T | null>, fault: CellFault = 'field.required'): Cell<T> {
  const schema = optional.transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: 'custom', params: { fault, facts: { found: '' } } });
    return z.NEVER;
  });
  return schema.meta({ mandatory: true });
}

/** Several values in a cell, with `;` between them. */
export function list<T>(read: (text: string, report: ReportFault) => T): Cell<T[]> {
  const values = cell((text, report) => {
    const items = text
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return items.map((item) => read(item, (code, facts) => report(code, { found: item, ...facts })));
  });
  return values.transform((items) => items ?? []).meta({ several: true });
}
