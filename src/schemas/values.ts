import { isPartialDate } from '../domain/partial-date.ts';
import { type Cell, cell, type ReportFault } from './cell.ts';

/** One value of a vocabulary. */
export function choice<T extends string>(values: readonly T[]): Cell<T | null> {
  return cell((text, report) => {
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) report('field.unknown-value', { known: values });
    return value ?? null;
  });
}

export function integer(min: number, max: number): Cell<number | null> {
  return cell((text, report) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max)
      report('field.invalid-number', { other: `${min} à ${max}` });
    return value;
  });
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
  return cell((text, report) => {
    if (!isPartialDate(text) || text < '1990' || text >= '2100') report('field.invalid-date');
    return text;
  });
}

/** A day: `2026-11-22`. */
export function day(): Cell<string | null> {
  return cell((text, report) => {
    if (!isPartialDate(text) || text.length !== '2026-11-22'.length) report('field.invalid-day');
    return text;
  });
}

/** The address of a page, `http:` or `https:`, without a name or a password in it. */
export function httpUrl(): Cell<string | null> {
  return cell((text, report) => {
    const address = URL.canParse(text) ? new URL(text) : null;
    const isPage = address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
    if (!isPage || address.username !== '' || /[\s<>"]/.test(text)) report('field.invalid-url');
    if (text.length > 500) report('field.too-long', { found: String(text.length), other: '500' });
    return text;
  });
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
