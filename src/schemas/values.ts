import { isPartialDate } from '../domain/time/partial-date.ts';
import { type Cell, cell, type ReportFault } from './cell.ts';
import { ruled } from './fields.ts';

/** One value of a vocabulary; its names are what a form shows. */
export function choice<T extends string>(
  values: readonly T[],
  names?: Readonly<Partial<Record<T, string | { readonly label: string }>>>,
): Cell<T | null> {
  const schema = cell((text, report) => {
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) report('field.unknown-value', { known: values });
    return value ?? null;
  });
  const labels = values.map((value) => {
    const name = names?.[value] ?? value;
    return [value, typeof name === 'string' ? name : name.label];
  });
  return schema.meta({ enum: values, labels: Object.fromEntries(labels) });
}

export function integer(min: number, max: number): Cell<number | null> {
  const schema = cell((text, report) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max)
      report('field.invalid-number', { other: `${min} à ${max}` });
    return value;
  });
  const numbers =
    max - min < 50 ? Array.from({ length: max - min + 1 }, (_, index) => min + index).join('|') : '\\d+';
  return ruled(schema, new RegExp(`^(?:${numbers})$`), `Un nombre entier de ${min} à ${max} est attendu.`);
}

export function decimal(min: number, max: number): Cell<number | null> {
  return cell((text, report) => {
    const value = Number(text);
    if (!(value >= min && value <= max)) report('field.invalid-number', { other: `${min} à ${max}` });
    return value;
  });
}

/** A date as precise as its source: `2024`, `2025-04`, `2022-01-27`. Earlier than 1990 is a slip of the keyboard. */
export function partialDate(): Cell<string | null> {
  const schema = cell((text, report) => {
    if (!isPartialDate(text) || text < '1990' || text >= '2100') report('field.invalid-date');
    return text;
  });
  return ruled(
    schema,
    /^(?:199|20\d)\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'Une date est attendue : 2024, 2025-04 ou 2022-01-27, sans préciser plus que la source.',
  );
}

/** A day: `2026-11-22`. */
export function day(): Cell<string | null> {
  const schema = cell((text, report) => {
    if (!isPartialDate(text) || text.length !== '2026-11-22'.length) report('field.invalid-day');
    return text;
  });
  return ruled(
    schema,
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    'Un jour est attendu : 2026-11-22.',
  );
}

/** The address of a page, `http:` or `https:`, without a name or a password in it. */
export function httpUrl(): Cell<string | null> {
  const schema = cell((text, report) => {
    const address = URL.canParse(text) ? new URL(text) : null;
    const isPage = address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
    if (!isPage || address.username !== '' || /[\s<>"]/.test(text)) report('field.invalid-url');
    if (text.length > 500) report('field.too-long', { found: String(text.length), other: '500' });
    return text;
  });
  return ruled(
    schema.meta({ maxLength: 500 }),
    /^https?:\/\/[^/?#@\s<>"]*\.[^\s<>"]*$/,
    'Une adresse complète est attendue, par exemple https://www.has-sante.fr.',
  );
}

/** Readers of codes, for `cell` and `list`: they judge the form; whether the code exists is for `pipeline/locate.ts`. */
export const codes = {
  /** INSEE code of a commune. */
  commune: (text: string, report: ReportFault) => {
    if (!/^(?:\d{2}|2[AB])\d{3}$/.test(text)) report('initiative.invalid-commune');
    return text;
  },
  /** SIREN code of an EPCI. */
  epci: (text: string, report: ReportFault) => {
    if (!/^\d{9}$/.test(text)) report('initiative.invalid-epci');
    return text;
  },
  departement: (text: string, report: ReportFault) => {
    if (!/^(?:\d{2}|2[AB]|97\d)$/.test(text)) report('field.invalid-departement');
    return text;
  },
} as const;

/** A name of an address: ASCII, lower case, hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
