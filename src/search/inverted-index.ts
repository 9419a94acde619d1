import type { SearchCorpus, SearchDocument } from '../domain/search-document.ts';
import { readWords } from '../domain/search-words.ts';
import { createWiden, type Widen } from './synonyms.ts';

/** What a word found there is worth. A synonym is worth its place, a little less. */
const placeWeights = { title: 10, names: 9, words: 4, text: 2 } as const;
const synonymShare = 0.6;

/** Documents that hold a word, by their number, and what the word is worth in each. */
export type Postings = Map<string, Map<number, number>>;

/** Each word of the corpus, with the documents that hold it at the best of its places. */
export function indexCorpus({ documents, synonyms }: SearchCorpus): Postings {
  const postings: Postings = new Map();
  const widen = createWiden(synonyms);
  const add = (word: string, document: number, weight: number) => {
    const holders = postings.get(word) ?? new Map<number, number>();
    if ((holders.get(document) ?? 0) < weight) holders.set(document, weight);
    postings.set(word, holders);
  };
  for (const [number, document] of documents.entries())
    for (const [words, weight] of listPlaces(document, widen))
      for (const word of words) add(word, number, weight);
  return postings;
}

function listPlaces(document: SearchDocument, widen: Widen): [words: string[], weight: number][] {
  const { title, names, words, text, note } = document;
  const places: [string, number][] = [
    [title, placeWeights.title],
    ...names.map((name): [string, number] => [name, placeWeights.names]),
    [`${words} ${note}`, placeWeights.words],
    [text, placeWeights.text],
  ];
  return places.flatMap(([place, weight]) => {
    const found = readWords(place);
    return [
      [found, weight],
      [widen(found), weight * synonymShare],
    ];
  });
}
