import type { Synonyms } from '../domain/search/search-document.ts';
import { readWords } from '../domain/search/search-words.ts';
import { stemOf } from '../domain/search/word-stem.ts';

/** The words that a text holds without writing them, by the stems of those that it writes: the synonyms of its phrases. */
export type Widen = (stems: readonly string[]) => readonly string[];

/** A phrase by the stems of its words, so that its plural is the same, and the words of its synonyms. */
interface Phrase {
  readonly stems: readonly string[];
  readonly others: readonly string[];
}

/** Both ways: « CLSM » widens to « conseil local santé mentale », and the phrase to the acronym. */
export function createWiden(synonyms: readonly Synonyms[]): Widen {
  const byFirstStem = Map.groupBy(synonyms.flatMap(listPhrases), ({ stems }) => stems[0]);
  return (stems) =>
    stems.flatMap((first, place) =>
      (byFirstStem.get(first) ?? [])
        .filter((phrase) => phrase.stems.every((it, offset) => stems[place + offset] === it))
        .flatMap(({ others }) => others),
    );
}

function listPhrases(synonyms: Synonyms): Phrase[] {
  const group = synonyms.map(readWords).filter((words) => words.length > 0);
  return group.map((words) => ({
    stems: words.map(stemOf),
    others: group.filter((other) => other !== words).flat(),
  }));
}
