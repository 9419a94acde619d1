import {
  type DocumentIdentity,
  normaliseAddress,
  normaliseDoi,
  normaliseIsbn,
  normaliseTitle,
} from '../domain/catalogue/document-identity.ts';
import type { Header } from './reference.ts';

/** A notice as the importer knows it: one that is there, or that it has just made. */
export interface Notice {
  readonly file: string;
  readonly header: Header;
  /** The file, whole. */
  readonly source: string;
}

const addressFields = ['adresse', 'adresse_presentation', 'adresse_consultee', 'archive'];

export function identify(header: Header): DocumentIdentity {
  const text = (name: string) => (typeof header[name] === 'string' ? header[name] : '');
  return {
    doi:
      normaliseDoi(text('doi')) ??
      normaliseDoi(text('adresse').replace(/^(?!https?:\/\/(?:dx\.)?doi\.org).*$/, '')),
    isbn: normaliseIsbn(text('isbn')),
    addresses: addressFields.flatMap((name) => normaliseAddress(text(name)) ?? []),
    title: normaliseTitle(text('titre')),
  };
}

/** Whether two values of a field say the same: an address with or without `www.`, a title in other typography. */
export function saySame(field: string, a: unknown, b: unknown): boolean {
  const normalise = (value: unknown) => {
    if (typeof value !== 'string') return JSON.stringify(value);
    if (field === 'isbn') return normaliseIsbn(value);
    if (field === 'doi') return normaliseDoi(value);
    return normaliseAddress(value) ?? normaliseTitle(value);
  };
  return normalise(a) === normalise(b);
}

/** A value as a report shows it. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(' ; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(show).join(' ');
}
