import type { SearchDocument } from '../domain/search-document.ts';
import { searchKinds } from '../domain/search-kinds.ts';
import { stemOf } from '../domain/word-stem.ts';
import type { ReadWords } from './read-once.ts';

/** What a whole name adds to the worth of its words. */
const bonus = {
  /** The question is the name. */
  whole: 60,
  /** The same, but for the endings and the order of its words. */
  family: 30,
  /** The name begins so. */
  start: 12,
  /** The name holds every word. */
  within: 8,
  /** The share of the name that was typed. */
  share: 14,
  /** Of the largest places. */
  size: 9,
} as const;

/** A name of a document, as the question is compared with it. */
export interface ReadName {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

export function readNames({ title, names }: SearchDocument, readWords: ReadWords): ReadName[] {
  return [title, ...names].map((name) => {
    const words = readWords(name);
    return { text: words.join(' '), stems: new Set(words.map(stemOf)) };
  });
}

/** The worth of a document for a question whose words are worth `score` in it. */
export function worthOf(
  { kind, size }: SearchDocument,
  names: readonly ReadName[],
  query: readonly string[],
  score: number,
): number {
  const text = query.join(' ');
  const stems = query.map(stemOf);
  const nameBonus = Math.max(...names.map((name) => compare(name, text, stems)));
  return (score + nameBonus + (bonus.size * size) / 9) * searchKinds[kind].weight;
}

function compare(name: ReadName, text: string, stems: readonly string[]): number {
  if (name.text === text) return bonus.whole + bonus.share;
  const shared = stems.filter((stem) => name.stems.has(stem)).length;
  const share = name.stems.size === 0 ? 0 : (bonus.share * shared) / name.stems.size;
  if (shared === stems.length && shared === name.stems.size) return bonus.family + share;
  const within = shared === stems.length ? bonus.within : 0;
  return (name.text.startsWith(text) ? bonus.start : 0) + within + share;
}
