import type { GlossaryTerm } from '../glossary-term.ts';
import { readWords } from '../search/search-words.ts';
import { stemOf } from '../search/word-stem.ts';

/**
 * The terms that a plain text uses, in the order of the glossary: an acronym as it is written, for « ide » is not « IDE »;
 * what it stands for, and any other name of several words, in all their forms.
 */
export function findMentions(text: string, glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  const spoken = toStems(text);
  return glossary.filter(
    (term) =>
      (term.expansion !== null && holdsWord(text, term.term)) ||
      namesOf(term).some((name) => spoken.includes(toStems(name))),
  );
}

function namesOf({ term, expansion, synonyms }: GlossaryTerm): string[] {
  const others = synonyms.filter((name) => readWords(name).length > 1);
  return [expansion ?? term, ...others].filter((name) => readWords(name).length > 0);
}

/** « Contrats locaux de santé » → ` contrat local sant `: the spaces keep words whole. */
function toStems(text: string): string {
  return ` ${readWords(text).map(stemOf).join(' ')} `;
}

function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(word)}(?![\\p{L}\\p{N}-])`, 'u').test(text);
}
