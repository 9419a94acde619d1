/** Endings that make another word of the same family, the longest first: « évaluer », « évaluation », « évaluatif ». */
const derived = byLastLetter([
  ...['issements', 'issement', 'ations', 'ateurs', 'atrices', 'ation', 'ateur', 'atrice', 'atives', 'ative'],
  ...['atifs', 'ements', 'ement', 'euses', 'iques', 'ances', 'ences', 'atif', 'ants', 'ante', 'eurs', 'euse'],
  ...['ique', 'ance', 'ence', 'ites', 'ales', 'ant', 'eur', 'ite', 'ale', 'als', 'ees', 'al', 'er', 'ir'],
]);
/** Endings of the same word: plural and feminine. */
const inflected = byLastLetter(['ees', 'ee', 'es', 'e', 's', 'x']);

/** Below this many letters, what is left tells nothing. */
const shortest = { derived: 5, inflected: 3 };

/** What the words of one family share. Not a word: only good for comparing. */
export function stemOf(word: string): string {
  const singular = word.endsWith('aux') && !word.endsWith('eaux') ? `${word.slice(0, -3)}al` : word;
  const family = strip(singular, derived, shortest.derived);
  return family === singular ? strip(singular, inflected, shortest.inflected) : family;
}

/** What every word of a family begins with: all of the stem, but « locaux » is of the stem « local ». */
export function familyStart(stem: string): string {
  return stem.length > 2 ? stem.slice(0, -1) : stem;
}

function strip(word: string, endings: Endings, least: number): string {
  const ending = endings
    .get(word.at(-1))
    ?.find((it) => word.endsWith(it) && word.length - it.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** An index asks thousands of words, most of which end like few. */
type Endings = ReadonlyMap<string | undefined, readonly string[]>;

function byLastLetter(endings: readonly string[]): Endings {
  return Map.groupBy(endings, (ending) => ending.at(-1));
}
