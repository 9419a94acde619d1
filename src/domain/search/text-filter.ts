import { readQuery } from './search-words.ts';
import { countSlips, maySlip } from './word-slips.ts';
import { familyStart, stemOf } from './word-stem.ts';

/** An item of a list that is filtered by words. */
export interface Searched {
  /** Searched by `foldText`. */
  readonly text: string;
  /** Whether the search of the site finds it for the question; absent until the search has answered, or where it cannot. */
  readonly found?: boolean;
}

/**
 * The words of a question as a list is filtered by them: as written, begun so, or of the same family. A word that no text
 * of the list knows stands for those spelt almost so. This is what the list knows of itself: where the search, which knows
 * more, has answered, its answer holds.
 */
export function createTextFilter(query: string, list: readonly Searched[]): (item: Searched) => boolean {
  const tests = readQuery(query).map((word) => {
    const holds = createWordTest(word);
    if (list.some(({ text }) => holds(text))) return holds;
    const spelt = spell(word, list).map((near) => createWordTest(near));
    return (text: string) => spelt.some((it) => it(text));
  });
  return ({ text, found }) => found ?? tests.every((test) => test(text));
}

function createWordTest(word: string): (text: string) => boolean {
  const stem = stemOf(word);
  const start = familyStart(stem);
  const isRelative = (it: string) => it.startsWith(start) && stemOf(it) === stem;
  return (text) =>
    text.startsWith(word) ||
    text.includes(` ${word}`) ||
    // Most texts hold no such letters: only the others are read word by word.
    (text.includes(start) && text.split(' ').some(isRelative));
}

/** The words of a list that one may have been meant to be: only the nearest. */
function spell(word: string, list: readonly Searched[]): string[] {
  if (!maySlip(word)) return [];
  const known = new Set(list.flatMap(({ text }) => text.split(' ')));
  const near = [...known]
    .filter((it) => it[0] === word[0] && Math.abs(it.length - word.length) < 3)
    .flatMap((it) => {
      const slips = countSlips(word, it);
      return slips === null ? [] : [{ it, slips }];
    });
  const least = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === least).map(({ it }) => it);
}
