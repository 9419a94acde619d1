import { pickWords } from '../domain/search/search-words.ts';
import { stemOf } from '../domain/search/word-stem.ts';
import { foldText } from '../domain/search-text.ts';

/** A text as the index reads it. */
export interface Reading {
  /** Folded, small words included. */
  readonly text: string;
  readonly words: readonly string[];
}

/** Names come back often, of communes above all: each text is folded once, and each word stemmed once. */
export interface ReadOnce {
  readonly read: (text: string) => Reading;
  readonly stem: (word: string) => string;
}

export function createReadOnce(): ReadOnce {
  const readings = new Map<string, Reading>();
  const stems = new Map<string, string>();
  return {
    read(raw) {
      const known = readings.get(raw);
      if (known) return known;
      const text = foldText(raw);
      const reading = { text, words: pickWords(text) };
      readings.set(raw, reading);
      return reading;
    },
    stem(word) {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = stemOf(word);
      stems.set(word, stem);
      return stem;
    },
  };
}
