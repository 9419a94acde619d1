import { foldText } from '../search-text.ts';
import { stopWords } from './stop-words.ts';

/** What is written short so often that both are one word. */
const shortened = new Map(
  Object.entries({
    st: 'saint',
    ste: 'sainte',
    sts: 'saints',
    stes: 'saintes',
  }),
);

/** The longest question that is read, and the most words of it: what follows is not a question any more. */
const longestQuery = 200;
const mostWords = 12;

/** The words of a text that can be looked for, folded, in their order. */
export function readWords(text: string): string[] {
  return pickWords(foldText(text));
}

/** The same, of a text that is folded already. */
export function pickWords(folded: string): string[] {
  return folded.split(' ').flatMap((word) => pickWord(word) ?? []);
}

/** A folded word as it is looked for, or null where it tells nothing apart. */
export function pickWord(folded: string): string | null {
  return folded === '' || stopWords.has(folded) ? null : (shortened.get(folded) ?? folded);
}

/** The words of a question, each once. « 33 390 » is one postcode. */
export function readQuery(query: string): string[] {
  const text = query.slice(0, longestQuery).replace(/\b(\d{2}) (\d{3})\b/g, '$1$2');
  return [...new Set(readWords(text))].slice(0, mostWords);
}
