import { countSlips, maySlip } from '../domain/search/word-slips.ts';
import { familyStart, stemOf } from '../domain/search/word-stem.ts';

/** Words that look like one, to be judged: which of them are near enough is not its affair. */
export type Speller = (word: string) => readonly string[];

/** Words of the index for a word of the question, and how well each stands for it, up to 1. */
export type Readings = ReadonlyMap<string, number>;

export interface Lexicon {
  /** The word itself, those that begin with it, those of its family; where it is none of the first two, those spelt almost so. */
  read(word: string): Readings;
  /** The same, and words spelt almost so even if the word is one: a slip may make another word of it. */
  doubt(word: string): Readings;
}

const quality = { prefix: 0.75, family: 0.7, oneSlip: 0.6, moreSlips: 0.45 };
/** A short word that exists is what it says. */
const shortestDoubted = 6;

/** `words`: each word of the index, once. */
export function createLexicon(words: Iterable<string>, suggest: Speller): Lexicon {
  const sorted = [...words].sort();

  function read(word: string): Map<string, number> {
    const begun = word.length > 1 ? listBeginning(sorted, word) : [];
    const readings = begun.length > 0 ? new Map<string, number>() : spell(word);
    for (const relative of listFamily(sorted, word)) readings.set(relative, quality.family);
    for (const longer of begun)
      readings.set(longer, quality.prefix * (0.6 + (0.4 * word.length) / longer.length));
    if (begun[0] === word) readings.set(word, 1);
    return readings;
  }

  /** Only the nearest. */
  function spell(word: string): Map<string, number> {
    if (!maySlip(word)) return new Map();
    const judged = suggest(word).flatMap((near) => {
      const slips = near === word ? null : countSlips(word, near);
      return slips === null ? [] : [{ near, slips }];
    });
    const least = Math.min(...judged.map(({ slips }) => slips));
    return new Map(
      judged
        .filter(({ slips }) => slips === least)
        .map(({ near, slips }) => [near, slips > 1 ? quality.moreSlips : quality.oneSlip]),
    );
  }

  return {
    read,
    doubt: (word) => new Map([...(word.length < shortestDoubted ? [] : spell(word)), ...read(word)]),
  };
}

function listFamily(sorted: readonly string[], word: string): readonly string[] {
  const stem = stemOf(word);
  return listBeginning(sorted, familyStart(stem)).filter((it) => stemOf(it) === stem);
}

/** The words that begin so, from a sorted list. */
function listBeginning(sorted: readonly string[], start: string): readonly string[] {
  const from = findFrom(sorted, start);
  return sorted.slice(from, findFrom(sorted, `${start}\uffff`, from));
}

/** Where a word is, or would be. */
function findFrom(sorted: readonly string[], word: string, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
