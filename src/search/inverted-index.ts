import type { SearchCorpus } from '../domain/search/search-document.ts';
import { type SearchKind, searchKindIds, searchKinds } from '../domain/search/search-kinds.ts';
import { pickWords, readWords } from '../domain/search/search-words.ts';
import type { Phrases, Place } from './document-phrases.ts';
import { createWiden } from './synonyms.ts';
import { createVocabulary } from './vocabulary.ts';

/** What a word found there is worth. A synonym is worth its place, a little less. */
const placeWeights: Readonly<Record<Place, number>> = { title: 10, names: 9, covers: 4, words: 4, text: 2 };
const synonymShare = 0.6;
const none = -1;

/** Each word of the corpus, once, and who holds it. */
export interface Postings {
  readonly words: readonly string[];
  /** Calls `visit` with each document that holds the word, as often as it does, and what the word is worth there. */
  readonly visitHolders: (word: string, visit: (document: number, weight: number) => void) => void;
}

/** In the order of the documents; `previous`: the one before it of the same word. */
interface Entries {
  readonly documents: number[];
  readonly weights: number[];
  readonly previous: number[];
}

/**
 * Each time that a word is held is an entry, chained to the one before it: lists of their own for
 * thousands of words would make the first question wait for their memory.
 */
export function indexPhrases(
  { documents, synonyms }: SearchCorpus,
  { texts, holders, places }: Phrases,
): Postings {
  const vocabulary = createVocabulary();
  const widen = createWiden(synonyms);
  const entries: Entries = { documents: [], weights: [], previous: [] };
  /** By the number of the word. */
  const last: number[] = [];

  function add(word: string, document: number, weight: number): void {
    const number = vocabulary.add(word);
    if (number === null) return;
    entries.previous.push(last[number] ?? none);
    entries.weights.push(weight);
    last[number] = entries.documents.push(document) - 1;
  }

  texts.forEach((text, index) => {
    const [document, place] = [holders[index] ?? 0, places[index] ?? 'text'];
    const weight = placeWeights[place];
    for (const word of text.split(' ')) add(word, document, weight);
    // The names of thousands of communes are no words of the field.
    if (place === 'covers' || documents[document]?.kind === 'commune') return;
    for (const word of widen(pickWords(text))) add(word, document, weight * synonymShare);
  });
  for (const word of kindsCalled.keys()) vocabulary.add(word);

  return {
    words: vocabulary.words,
    visitHolders(word, visit) {
      let entry = last[vocabulary.find(word) ?? none] ?? none;
      while (entry !== none) {
        visit(entries.documents[entry] ?? 0, entries.weights[entry] ?? 0);
        entry = entries.previous[entry] ?? none;
      }
      const kinds = kindsCalled.get(word);
      if (!kinds) return;
      documents.forEach(({ kind }, document) => {
        if (kinds.has(kind)) visit(document, placeWeights.words);
      });
    },
  };
}

/** A word that a kind is called stands for all that is of that kind. */
const kindsCalled = new Map<string, Set<SearchKind>>();
for (const kind of searchKindIds) {
  const { label, plural, words } = searchKinds[kind];
  for (const word of readWords(`${label} ${plural} ${words}`))
    kindsCalled.set(word, (kindsCalled.get(word) ?? new Set()).add(kind));
}
