/** Codes above all, of which an index holds thousands. */
const folded = /^[\da-z]*$/;
const elided = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/g;
/** The first letters of « C.L.S. », the dots of which are dropped. */
const dotted = /\b(\p{L})\.(?=\p{L}\b)/gu;

/**
 * Text as search compares it: lower case, no accents, œ and æ opened, elided articles and punctuation dropped.
 * The index and the query must both pass through here.
 */
export function foldText(text: string): string {
  if (folded.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ`´]/g, "'")
    .replace(elided, '')
    .replace(dotted, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
