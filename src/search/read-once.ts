import { foldText } from '../domain/search-text.ts';
import { pickWords } from '../domain/search-words.ts';
import { stemOf } from '../domain/word-stem.ts';

/** A text as the index reads it. */
export interface Reading {
  /** Folded, small words included. */
  readonly text: string;
  readonly words: readonly string[];
  /** Of the words, in their order. */
  readonly stems: readonly string[];
}
export type Read = (text: string) => Reading;

/** Names come back often, of communes above all: each text is folded once, and each word stemmed once. */
export function createReadOnce(): Read {
  const readings = new Map<string, Reading>();
  const known = new Map<string, string>();
  const stem = (word: string) => {
    const found = known.get(word) ?? stemOf(word);
    known.set(word, found);
    return found;
  };
  return (raw) => {
    const found = readings.get(raw);
    if (found) return found;
    const text = foldText(raw);
    const words = pickWords(text);
    const reading = {
      text,
      words,
      get stems() {
        return words.map(stem);
      },
    };
    readings.set(raw, reading);
    return reading;
  };
}
