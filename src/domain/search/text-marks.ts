import { foldText } from '../search-text.ts';
import { readWords } from './search-words.ts';

/** Where a match begins and ends in a text, the end not included. */
export type Mark = readonly [start: number, end: number];

/** A piece of a text, with its marks counted from its own beginning. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** About two lines of a phone. */
const excerptLength = 170;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text that are among those found. */
export function markText(text: string, found: ReadonlySet<string>): Mark[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const folded = readWords(written)[0] ?? foldText(written);
    return found.has(folded) ? [[index, index + written.length] as const] : [];
  });
}

/** The part of a text where the most different words found stand together; its beginning where there is none. */
export function quote(text: string, found: ReadonlySet<string>): Excerpt {
  const marks = markText(text, found);
  const wordsFrom = (mark: Mark) =>
    marks.filter(([start, end]) => start >= mark[0] && end <= mark[0] + excerptLength);
  const variety = (mark: Mark) =>
    new Set(wordsFrom(mark).map(([start, end]) => foldText(text.slice(start, end)))).size;
  const best = marks
    .slice(0, 40)
    .reduce<Mark | null>((kept, mark) => (kept && variety(kept) >= variety(mark) ? kept : mark), null);
  const start = startOf(text, best?.[0] ?? 0);
  const end = endOf(text, start);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  return {
    text: before + text.slice(start, end).trimEnd() + after,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start + before.length, to - start + before.length]),
  };
}

/** The beginning of the sentence, if it is near; or of a word, a little before the match. */
function startOf(text: string, match: number): number {
  if (match < excerptLength / 2) return 0;
  const sentence = text.lastIndexOf('. ', match);
  if (sentence !== -1 && match - sentence < excerptLength / 2) return sentence + 2;
  return text.indexOf(' ', match - excerptLength / 3) + 1;
}

function endOf(text: string, start: number): number {
  if (text.length <= start + excerptLength) return text.length;
  const space = text.lastIndexOf(' ', start + excerptLength);
  return space > start ? space : start + excerptLength;
}
