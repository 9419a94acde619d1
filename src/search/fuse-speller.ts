import Fuse from 'fuse.js/basic';
import type { Speller } from './lexicon.ts';

/** A word has at most this many letters more or less than what it was meant to be. */
const lengthGap = 3;
const mostCandidates = 40;
const options = { threshold: 0.4, distance: 20, minMatchCharLength: 2 } as const;

/**
 * Fuse.js over the words of the index, and not over its texts: their number grows slowly, and each is short. They stand
 * on shelves by first letter and length, because a first letter is rarely mistaken; if it is, the next one is right.
 */
export function createFuseSpeller(words: readonly string[]): Speller {
  // Most questions are spelt well: the shelves are filled for the first that is not.
  let shelved: Map<string, string[]> | undefined;
  const open = new Map<string, Fuse<string>>();
  const search = (shelf: string, word: string) => {
    shelved ??= Map.groupBy(words, (it) => shelfOf(it[0], it.length));
    const fuse = open.get(shelf) ?? new Fuse(shelved.get(shelf) ?? [], options);
    open.set(shelf, fuse);
    return fuse.search(word, { limit: mostCandidates }).map(({ item }) => item);
  };
  return (word) => {
    const lengths = Array.from({ length: 2 * lengthGap + 1 }, (_, index) => word.length - lengthGap + index);
    const initials = new Set([word[0], word[1]]);
    return lengths.flatMap((length) =>
      [...initials].flatMap((initial) => search(shelfOf(initial, length), word)),
    );
  };
}

function shelfOf(initial: string | undefined, length: number): string {
  return `${initial}${length}`;
}
