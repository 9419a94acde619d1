import { pickWord } from '../domain/search/search-words.ts';

/** The words of a corpus, each under a number: numbers are counted and chained faster than words. */
export interface Vocabulary {
  /** In the order of their numbers. */
  readonly words: readonly string[];
  /** The number of a folded word, a new one for a new word; null where it tells nothing apart. */
  readonly add: (written: string) => number | null;
  /** Null where it was never added. */
  readonly find: (word: string) => number | null;
}

export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number | null>();

  function add(written: string): number | null {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const word = pickWord(written);
    const number = word === null ? null : word === written ? words.push(word) - 1 : add(word);
    numbers.set(written, number);
    return number;
  }

  return { words, add, find: (word) => numbers.get(word) ?? null };
}
