import type { SearchDocument } from '../domain/search/search-document.ts';
import { searchKinds } from '../domain/search/search-kinds.ts';
import { stemOf } from '../domain/search/word-stem.ts';
import { foldText } from '../domain/search-text.ts';
import type { ReadName, ReadNames } from './document-names.ts';
import type { Readings } from './lexicon.ts';

/** What a whole name adds to the worth of its words. */
const bonus = {
  /** The question is the name. */
  whole: 60,
  /** The same, but for the endings, the spelling and the order of its words. */
  family: 30,
  /** The name begins so. */
  start: 12,
  /** The name holds every word. */
  within: 8,
  /** The share of the name that was typed. */
  share: 14,
  /** The question is a commune that an initiative covers. */
  cover: 60,
  /** Of the largest places. */
  size: 9,
} as const;

/** A question as names are compared with it. */
export interface ReadQuestion {
  readonly text: string;
  /** Small words left out. */
  readonly words: string;
  /** For each word, what it may stand for: its family, or what it was meant to be. */
  readonly stems: readonly (readonly string[])[];
}

/** Words that only begin so are left out: a name of which a part was typed is not typed in full. */
export function readQuestion(
  query: string,
  words: readonly string[],
  readings: readonly Readings[],
): ReadQuestion {
  const isMeant = (word: string, read: string) => !read.startsWith(word) || stemOf(read) === stemOf(word);
  return {
    text: foldText(query),
    words: words.join(' '),
    stems: words.map((word, index) => {
      const meant = [...(readings[index]?.keys() ?? [])].filter((read) => isMeant(word, read));
      return [...new Set([word, ...meant].map(stemOf))];
    }),
  };
}

/** The worth of a document for a question whose words are worth `score` in it. */
export function worthOf(
  { kind, size }: SearchDocument,
  { names, covers }: ReadNames,
  question: ReadQuestion,
  score: number,
): number {
  const nameBonus = Math.max(...names.map((name) => compare(name, question)));
  const coverBonus = covers.has(question.words) ? bonus.cover : 0;
  return (score + Math.max(nameBonus, coverBonus) + (bonus.size * size) / 9) * searchKinds[kind].weight;
}

function compare(name: ReadName, { text, stems }: ReadQuestion): number {
  if (name.text === text) return bonus.whole + bonus.share;
  const shared = stems.filter((meant) => meant.some((stem) => name.stems.has(stem))).length;
  const share = name.stems.size === 0 ? 0 : (bonus.share * shared) / Math.max(shared, name.stems.size);
  if (shared === stems.length && shared === name.stems.size) return bonus.family + share;
  const within = shared === stems.length ? bonus.within : 0;
  return (name.text.startsWith(text) ? bonus.start : 0) + within + share;
}
