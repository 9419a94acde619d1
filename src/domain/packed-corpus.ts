import { type CommuneList, type PackedCommunes, packCommunes, unpackCommunes } from './packed-communes.ts';
import type { SearchCorpus, SearchDocument } from './search-document.ts';
import type { SearchKind } from './search-kinds.ts';

/** What `/recherche/index.json` holds: thousands of communes as lines of text, everything else as it is. */
export interface PackedCorpus {
  readonly synonyms: SearchCorpus['synonyms'];
  readonly documents: readonly PackedDocument[];
  readonly communes: readonly PackedCommunes[];
}

type PackedDocument = readonly [
  kind: SearchKind,
  url: string,
  title: string,
  note: string,
  names: readonly string[],
  words: readonly string[],
  text: string,
  rest: string,
  size: number,
];

export function packCorpus(
  { documents, synonyms }: SearchCorpus,
  lists: readonly CommuneList[],
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
      it.rest,
      it.size,
    ]),
    communes: lists.map((list) => packCommunes(list, numbers)),
  };
}

/** The other way; the names of communes go to the initiatives that cover them. */
export function unpackCorpus({ synonyms, documents, communes }: PackedCorpus): SearchCorpus {
  const places = documents.map((): string[] => []);
  const found = communes.flatMap(unpackCommunes);
  for (const { document, coveredBy } of found)
    for (const number of coveredBy) places[number]?.push(document.title);
  return {
    synonyms,
    documents: [
      ...documents.map(([kind, url, title, note, names, words, text, rest, size], number): SearchDocument => {
        const covers = places[number] ?? [];
        return { kind, url, title, note, names, covers, words, text, rest, size };
      }),
      ...found.map(({ document }) => document),
    ],
  };
}
