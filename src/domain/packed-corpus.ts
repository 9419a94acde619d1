import type { SearchCorpus, SearchDocument } from './search-document.ts';
import type { SearchKind } from './search-kinds.ts';
import { communeDocument } from './searchable-places.ts';

/** A commune, before it is written small. */
export interface PlainCommune {
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly formerNames: readonly string[];
  readonly size: number;
}

/** Communes that the same initiatives cover, in one département. */
export interface CommuneGroup {
  readonly departement: { readonly code: string; readonly name: string };
  /** Addresses of the initiatives whose perimeter holds them. */
  readonly coveredBy: readonly string[];
  readonly communes: readonly PlainCommune[];
}

/** What `/recherche/index.json` holds: thousands of communes as lines of text, everything else as it is. */
export interface PackedCorpus {
  readonly synonyms: SearchCorpus['synonyms'];
  readonly documents: readonly PackedDocument[];
  readonly communes: readonly PackedGroup[];
}

type PackedDocument = readonly [
  kind: SearchKind,
  url: string,
  title: string,
  note: string,
  names: readonly string[],
  words: string,
  text: string,
  size: number,
];
type PackedGroup = readonly [
  code: string,
  departement: string,
  coveredBy: readonly number[],
  names: string,
  codes: string,
  postcodes: string,
  sizes: string,
  formerNames: string,
];

/** Columns pack better than rows: names beside names, numbers beside numbers. */
export function packCorpus(
  { documents, synonyms }: SearchCorpus,
  groups: readonly CommuneGroup[],
): PackedCorpus {
  const numbers = new Map(documents.map(({ url }, index) => [url, index]));
  return {
    synonyms,
    documents: documents.map((it) => [
      it.kind,
      it.url,
      it.title,
      it.note,
      it.names,
      it.words,
      it.text,
      it.size,
    ]),
    communes: groups.map(({ departement, coveredBy, communes }) => [
      departement.code,
      departement.name,
      coveredBy.flatMap((url) => numbers.get(url) ?? []),
      communes.map(({ name }) => name).join('|'),
      communes.map(({ code }) => code.slice(departement.code.length)).join(''),
      communes
        .map(({ postcodes }) => postcodes.map((it) => shorten(it, departement.code)).join(' '))
        .join('|'),
      communes.map(({ size }) => size).join(''),
      communes.map(({ formerNames }) => formerNames.join(';')).join('|'),
    ]),
  };
}

/** The other way; the names of communes become words of the initiatives that cover them. */
export function unpackCorpus({ synonyms, documents, communes }: PackedCorpus): SearchCorpus {
  const groups = communes.map(unpackGroup);
  const places = documents.map((): string[] => []);
  for (const { coveredBy, names } of groups) for (const number of coveredBy) places[number]?.push(...names);
  return {
    synonyms,
    documents: [
      ...documents.map(
        ([kind, url, title, note, names, words, text, size], number): SearchDocument => ({
          kind,
          url,
          title,
          note,
          names,
          words: [words, ...(places[number] ?? [])].join(' '),
          text,
          size,
        }),
      ),
      ...groups.flatMap((group) => group.documents),
    ],
  };
}

function unpackGroup([
  code,
  departement,
  coveredBy,
  names,
  codes,
  postcodes,
  sizes,
  formerNames,
]: PackedGroup) {
  const named = names.split('|');
  const [posts, formers] = [postcodes.split('|'), formerNames.split('|')];
  const digits = 5 - code.length;
  return {
    coveredBy,
    names: named,
    documents: named.map((name, index) => {
      const commune = {
        code: code + codes.slice(index * digits, (index + 1) * digits),
        name,
        postcodes: listed(posts[index], ' ').map((it) => lengthen(it, code)),
      };
      return communeDocument(commune, departement, listed(formers[index], ';'), Number(sizes[index]));
    }),
  };
}

function listed(text: string | undefined, separator: string): string[] {
  return text ? text.split(separator) : [];
}

/** A postcode mostly begins with its département: `33390` → `390`; another one is left whole. */
function shorten(postcode: string, departement: string): string {
  return postcode.startsWith(departement) ? postcode.slice(departement.length) : postcode;
}

function lengthen(postcode: string, departement: string): string {
  return postcode.length === 5 ? postcode : departement + postcode;
}
