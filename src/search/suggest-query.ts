import type { Readings } from './lexicon.ts';

/**
 * A question that has an answer, for one that has none: its words that the index knows, as the index spells them; all of
 * them but one; or the longest alone. Null where none is known.
 */
export function suggestQuery(
  query: string,
  words: readonly string[],
  readings: readonly Readings[],
  hasAnswer: (query: string) => boolean,
): string | null {
  const known = words.flatMap((word, index) => spelled(word, readings[index]) ?? []);
  const butOne = known.map((left) => known.filter((it) => it !== left).join(' '));
  const candidates = [known.join(' '), ...longestFirst(butOne), ...longestFirst(known)];
  return candidates.find((it) => it !== '' && it !== query && hasAnswer(it)) ?? null;
}

function longestFirst(texts: readonly string[]): string[] {
  return texts.toSorted((a, b) => b.length - a.length);
}

/** The word, or the best of what it stands for; null where it stands for nothing. */
function spelled(word: string, readings: Readings = new Map()): string | null {
  if (readings.has(word)) return word;
  const [best = null] = [...readings].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return best;
}
