import type { SearchCorpus, SearchDocument } from '../domain/search-document.ts';
import { searchKinds } from '../domain/search-kinds.ts';
import type { Read } from './read-once.ts';
import { createWiden, type Widen } from './synonyms.ts';

/** What a word found there is worth. A synonym is worth its place, a little less. */
const placeWeights = { title: 10, names: 9, words: 4, text: 2 } as const;
const synonymShare = 0.6;

/** Documents that hold a word, by their number, and what the word is worth in each. */
export type Postings = Map<string, Map<number, number>>;

/** Each word of the corpus, with the documents that hold it at the best of its places. */
export function indexCorpus({ documents, synonyms }: SearchCorpus, read: Read): Postings {
  const postings: Postings = new Map();
  const widen = createWiden(synonyms);
  const add = (word: string, document: number, weight: number) => {
    const holders = postings.get(word) ?? new Map<number, number>();
    if ((holders.get(document) ?? 0) < weight) holders.set(document, weight);
    postings.set(word, holders);
  };
  for (const [number, document] of documents.entries())
    for (const [words, weight] of listPlaces(document, read, widen))
      for (const word of words) add(word, number, weight);
  return postings;
}

function listPlaces(
  document: SearchDocument,
  read: Read,
  widen: Widen,
): [words: readonly string[], weight: number][] {
  const { url, title, names, covers, words, text, rest, note } = document;
  const { label, plural, words: others } = searchKinds[document.kind];
  const called = [label, plural, others];
  // The last part of an address is a name too: « cls-barval ».
  const slug =
    document.kind === 'commune' ? '' : (url.split('/').findLast(Boolean) ?? '').replaceAll('-', ' ');
  const places: [readonly string[], number][] = [
    [[title], placeWeights.title],
    [names, placeWeights.names],
    [[...covers, ...words, ...note.split(' · '), slug, ...called], placeWeights.words],
    [[text, rest], placeWeights.text],
  ];
  return places.flatMap(([phrases, weight]) =>
    phrases.flatMap((phrase): [readonly string[], number][] => {
      const reading = read(phrase);
      const written: [readonly string[], number] = [reading.words, weight];
      // The names of thousands of communes are no words of the field.
      if (document.kind === 'commune') return [written];
      return [written, [widen(reading.stems), weight * synonymShare]];
    }),
  );
}
