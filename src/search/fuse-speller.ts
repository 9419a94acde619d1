import Fuse from 'fuse.js/basic';
import type { Speller } from './lexicon.ts';

/** A word has at most this many letters more or less than what it was meant to be. */
const lengthGap = 2;
const mostCandidates = 40;
const options = { threshold: 0.4, distance: 20, minMatchCharLength: 2, includeScore: false } as const;

/** Fuse.js over the words of the index, and not over its texts: their number grows slowly, and each is short. */
export function createFuseSpeller(words: readonly string[]): Speller {
  const byLength = Map.groupBy(words, ({ length }) => length);
  const shelves = new Map<number, Fuse<string>>();
  const shelfOf = (length: number) => {
    const shelf = shelves.get(length) ?? new Fuse(byLength.get(length) ?? [], options);
    shelves.set(length, shelf);
    return shelf;
  };
  return (word) => {
    const lengths = Array.from({ length: 2 * lengthGap + 1 }, (_, index) => word.length - lengthGap + index);
    return lengths.flatMap((length) =>
      shelfOf(length)
        .search(word, { limit: mostCandidates })
        .map(({ item }) => item),
    );
  };
}
