import type { Readings } from './lexicon.ts';

/**
 * A question that has an answer, for one that has none: its words that the index knows, as the index spells them, or
 * the longest of them alone. Null where none is known.
 */
export function suggestQuery(
  query: string,
  words: readonly string[],
  readings: readonly Readings[],
  hasAnswer: (query: string) => boolean,
): string | null {
  const known = words.filter((_, index) => (readings[index]?.size ?? 0) > 0);
  const candidates = [known.join(' '), ...known.toSorted((a, b) => b.length - a.length)];
  return candidates.find((it) => it !== '' && it !== query && hasAnswer(it)) ?? null;
}
