import type { Synonyms } from '../domain/search-document.ts';
import { readWords } from '../domain/search-words.ts';

/** The words that a text holds without writing them: those of the synonyms of its phrases. */
export type Widen = (words: readonly string[]) => readonly string[];

/** Both ways: « CLSM » widens to « conseil local santé mentale », and the phrase to the acronym. */
export function createWiden(synonyms: readonly Synonyms[]): Widen {
  const groups = synonyms.map((phrases) =>
    phrases.map((phrase) => readWords(phrase)).filter((words) => words.length > 0),
  );
  const byFirstWord = new Map<string, { phrase: readonly string[]; others: readonly string[] }[]>();
  for (const group of groups) {
    for (const phrase of group) {
      const others = group.filter((other) => other !== phrase).flat();
      const [first = ''] = phrase;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, others }]);
    }
  }
  return (words) =>
    words.flatMap((word, index) =>
      (byFirstWord.get(word) ?? [])
        .filter(({ phrase }) => phrase.every((it, offset) => isSame(words[index + offset], it)))
        .flatMap(({ others }) => others),
    );
}

/** A plural is the same word. */
function isSame(written: string | undefined, word: string): boolean {
  return written === word || written === `${word}s` || written === `${word}x` || asPlural(word) === written;
}

/** « local » → « locaux ». */
function asPlural(word: string): string {
  return word.replace(/al$/, 'aux');
}
