import {
  type CommuneList,
  type PackedCommunes,
  packCommunes,
  unpackCommunes,
} from '../places/packed-communes.ts';
import type { SearchCorpus, SearchDocument } from './search-document.ts';
import type { SearchKind } from './search-kinds.ts';

/** What `/recherche/index.json` holds: thousands of communes as lines of text, everything else in columns. */
export interface PackedCorpus {
  readonly synonyms: SearchCorpus['synonyms'];
  readonly documents: PackedDocuments;
  readonly communes: readonly PackedCommunes[];
}

/** A column for each field, in the order of the documents: like packs better beside like. */
interface PackedDocuments {
  readonly kinds: readonly SearchKind[];
  readonly urls: readonly string[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly names: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly rests: readonly string[];
  readonly sizes: readonly number[];
}

export function packCorpus(
  { documents, synonyms }: SearchCorpus,
  lists: readonly CommuneList[],
): PackedCorpus {
  const numbers = new Map(documents.map(({ url }, index) => [url, index]));
  return {
    synonyms,
    documents: {
      kinds: documents.map(({ kind }) => kind),
      urls: documents.map(({ url }) => url),
      titles: documents.map(({ title }) => title),
      notes: documents.map(({ note }) => note),
      names: documents.map(({ names }) => names),
      words: documents.map(({ words }) => words),
      texts: documents.map(({ text }) => text),
      rests: documents.map(({ rest }) => rest),
      sizes: documents.map(({ size }) => size),
    },
    communes: lists.map((list) => packCommunes(list, numbers)),
  };
}

/** The other way; the names of communes go to the initiatives that cover them. */
export function unpackCorpus({ synonyms, documents: columns, communes }: PackedCorpus): SearchCorpus {
  const places = columns.kinds.map((): string[] => []);
  const found = communes.flatMap(unpackCommunes);
  for (const { document, coveredBy } of found)
    for (const number of coveredBy) places[number]?.push(document.title);
  const documents = columns.kinds.map(
    (kind, number): SearchDocument => ({
      kind,
      url: columns.urls[number] ?? '',
      title: columns.titles[number] ?? '',
      note: columns.notes[number] ?? '',
      names: columns.names[number] ?? [],
      covers: places[number] ?? [],
      words: columns.words[number] ?? [],
      text: columns.texts[number] ?? '',
      rest: columns.rests[number] ?? '',
      size: columns.sizes[number] ?? 0,
    }),
  );
  return { synonyms, documents: [...documents, ...found.map(({ document }) => document)] };
}
