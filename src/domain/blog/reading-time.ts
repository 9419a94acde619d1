/** A slow, silent reading of French by an adult who does not know the subject. */
const wordsPerMinute = 200;

/** The words that a reader meets in the body of a post: no tag, no address, but the texts of the components. */
export function countWords(body: string): number {
  const text = body
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[A-Za-z/][^>]*>/g, (tag) =>
      [...tag.matchAll(visibleAttribute)].map(([, value]) => value).join(' '),
    );
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

const visibleAttribute = /(?:titre|valeur|legende)="([^"]*)"/g;

/** Whole minutes, one at least. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(countWords(body) / wordsPerMinute));
}
