import { readWords } from '../domain/search-words.ts';

/** The words of a text (`domain/search-words.ts`). */
export type ReadWords = (text: string) => readonly string[];

/** Names come back often, of communes above all: each text is folded once. */
export function createReadOnce(): ReadWords {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? readWords(text);
    known.set(text, words);
    return words;
  };
}
