import type { SearchCorpus, SearchDocument } from '../domain/search/search-document.ts';
import { searchKinds } from '../domain/search/search-kinds.ts';
import type { ReadOnce } from './read-once.ts';
import { createWiden } from './synonyms.ts';

/** What a word found there is worth. A synonym is worth its place, a little less. */
const placeWeights = { title: 10, names: 9, words: 4, text: 2 } as const;
const synonymShare = 0.6;

/** Documents that hold a word, by their number, in order; beside each, what the word is worth in it. */
export interface Holders {
  readonly documents: readonly number[];
  readonly weights: readonly number[];
}
/** Each word of the corpus, with the documents that hold it at the best of its places. */
export type Postings = ReadonlyMap<string, Holders>;

export function indexCorpus({ documents, synonyms }: SearchCorpus, { read, stem }: ReadOnce): Postings {
  const postings = new Map<string, { documents: number[]; weights: number[] }>();
  const widen = createWiden(synonyms);

  function add(word: string, document: number, weight: number): void {
    const holders = postings.get(word);
    if (!holders) {
      postings.set(word, { documents: [document], weights: [weight] });
      return;
    }
    // Documents come in order: one that is known already is the last.
    const last = holders.documents.length - 1;
    if (holders.documents[last] !== document) {
      holders.documents.push(document);
      holders.weights.push(weight);
    } else if ((holders.weights[last] ?? 0) < weight) holders.weights[last] = weight;
  }

  for (const [number, document] of documents.entries()) {
    for (const [place, phrases] of listPhrases(document)) {
      const weight = placeWeights[place];
      for (const phrase of phrases) {
        const { words } = read(phrase);
        for (const word of words) add(word, number, weight);
        // The names of thousands of communes are no words of the field.
        if (document.kind === 'commune') continue;
        for (const word of widen(words.map(stem))) add(word, number, weight * synonymShare);
      }
    }
  }
  return postings;
}

function listPhrases(
  document: SearchDocument,
): [place: keyof typeof placeWeights, phrases: readonly string[]][] {
  const { kind, title, names, covers, words, rest, note } = document;
  const { label, plural, words: others } = searchKinds[kind];
  const called = [...note.split(' · '), label, plural, others];
  const isCommune = kind === 'commune';
  return [
    ['title', [title]],
    ['names', names],
    // The last part of an address is a name too: « cls-barval ».
    ['words', isCommune ? called : [...covers, ...words, ...called, lastPartOf(document)]],
    // What the text of a commune says, its former names, are names already.
    ['text', isCommune ? [] : [document.text, rest]],
  ];
}

function lastPartOf({ url }: SearchDocument): string {
  return (url.split('/').findLast(Boolean) ?? '').replaceAll('-', ' ');
}
