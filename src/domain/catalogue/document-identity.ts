import { foldText } from '../search-text.ts';

/** What tells that two references are the same document. */
export interface DocumentIdentity {
  readonly doi: string | null;
  readonly isbn: string | null;
  readonly addresses: readonly string[];
  readonly title: string;
}

/** By what two references were found to be the same, the surest first. */
export type Likeness = 'doi' | 'isbn' | 'address' | 'title';

/** Null if they are two documents. The same title with another DOI or ISBN is another edition, or another part. */
export function compareDocuments(a: DocumentIdentity, b: DocumentIdentity): Likeness | null {
  const same = (key: 'doi' | 'isbn') => a[key] !== null && a[key] === b[key];
  const differ = (key: 'doi' | 'isbn') => a[key] !== null && b[key] !== null && a[key] !== b[key];
  if (same('doi')) return 'doi';
  if (differ('doi')) return null;
  if (same('isbn')) return 'isbn';
  if (differ('isbn')) return null;
  if (a.addresses.some((address) => b.addresses.includes(address))) return 'address';
  return a.title !== '' && a.title === b.title ? 'title' : null;
}

/** `https://doi.org/10.1684/ERS.2019.1289` → `10.1684/ers.2019.1289`; null if it is none. */
export function normaliseDoi(text: string): string | null {
  return (
    /10\.\d{4,9}\/[^\s?#]+/
      .exec(text)?.[0]
      ?.toLowerCase()
      .replace(/[.,;]$/, '') ?? null
  );
}

/** Thirteen digits, whatever was written: an ISBN of ten is that of thirteen that begins with 978. */
export function normaliseIsbn(text: string): string | null {
  const digits = /(?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dXx]/.exec(text)?.[0].replace(/[\s-]/g, '') ?? '';
  if (digits.length === 13) return digits;
  if (digits.length !== 10) return null;
  const body = `978${digits.slice(0, 9)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** An address without what changes nothing to the page: the protocol, `www.`, the anchor, who sent the visitor. */
export function normaliseAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { hostname, pathname, searchParams } = new URL(text);
  const kept = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|xtor)/.test(name));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query}`;
}

/** A title as it is compared: words alone. */
export function normaliseTitle(text: string): string {
  return foldText(text);
}
