/**
 * Words as French sets them, whatever keyboard they come from: curly apostrophes, one sign for three dots, no-break
 * spaces before `; ! ? : %` and inside « ». Only spaces that are there change, so that hours and addresses stay as they are.
 */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/(?<![./])\.{3}(?![./])/g, '…')
    .replace(/ (?=[;!?])|(?<=\d) (?=%)/g, '\u202f')
    .replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}

/** A capital at the beginning, for words that our vocabularies hold in lower case. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
