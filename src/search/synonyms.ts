import type { Synonyms } from '../domain/search/search-document.ts';
import { readWords } from '../domain/search/search-words.ts';
import { stemOf } from '../domain/search/word-stem.ts';
import { recall } from './recall.ts';

/** The words that a text holds without writing them, from those that it writes: the synonyms of its phrases. */
export type Widen = (words: readonly string[]) => readonly string[];

/** A phrase by the stems of its words, so that its plural is the same, and the words of its synonyms. */
interface Phrase {
  readonly stems: readonly string[];
  readonly others: readonly string[];
}

const none: readonly Phrase[] = [];

/** Both ways: « CLSM » widens to « conseil local santé mentale », and the phrase to the acronym. */
export function createWiden(synonyms: readonly Synonyms[]): Widen {
  const stem = recall(stemOf);
  const byFirstStem = Map.groupBy(synonyms.flatMap(listPhrases), ({ stems }) => stems[0]);
  const begunBy = recall((word: string) => byFirstStem.get(stem(word)) ?? none);
  return (words) => {
    const added: string[] = [];
    words.forEach((first, place) => {
      for (const { stems, others } of begunBy(first)) {
        const isWritten = stems.every((it, offset) => stem(words[place + offset] ?? '') === it);
        if (isWritten) added.push(...others);
      }
    });
    return added;
  };
}

function listPhrases(synonyms: Synonyms): Phrase[] {
  const group = synonyms.map(readWords).filter((words) => words.length > 0);
  return group.map((words) => ({
    stems: words.map(stemOf),
    others: group.filter((other) => other !== words).flat(),
  }));
}
