/** Endings of French nouns, adjectives and verbs, the longest first: « évaluer », « évaluation », « évaluatif » are one family. */
const endings = [
  ...['issements', 'issement', 'ations', 'ateurs', 'atrices', 'ation', 'ateur', 'atrice', 'atives', 'ative'],
  ...['atifs', 'ements', 'ement', 'euses', 'iques', 'ances', 'ences', 'atif', 'ants', 'ante', 'eurs', 'euse'],
  ...['ique', 'ance', 'ence', 'eaux', 'ites', 'ees', 'ant', 'eur', 'eau', 'ite', 'aux', 'ale', 'als', 'al'],
  ...['es', 'ee', 'er', 'ir', 'is', 'e', 's', 'x'],
];
/** Below this many letters, what is left tells nothing. */
const shortestStem = 4;

/** What the words of one family share. Not a word: only good for comparing. */
export function stemOf(word: string): string {
  const ending = endings.find((it) => word.endsWith(it) && word.length - it.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
