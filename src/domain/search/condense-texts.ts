import type { SearchDocument } from './search-document.ts';
import { readWords } from './search-words.ts';
import { stemOf } from './word-stem.ts';

/** Letters of a text that are kept to be quoted: about what an excerpt shows. */
const keptLength = 200;
/** A word that more texts than this hold tells few of them apart. */
const mostHolders = 4;

/**
 * Long texts made short, so that the whole index may travel to a phone: their beginning stays to be quoted; of the rest
 * only the rare words stay, to be found by. Sheets are short, and stay whole.
 */
export function condenseTexts(documents: readonly SearchDocument[]): SearchDocument[] {
  const holders = new Map<string, number>();
  for (const { text } of documents)
    for (const stem of new Set(readWords(text).map(stemOf))) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return documents.map((document) => {
    if (document.text.length <= keptLength || document.kind === 'demarche') return document;
    const kept = cut(document.text);
    const limit = document.kind === 'page' ? Number.POSITIVE_INFINITY : mostHolders;
    const told = new Set(readWords(`${document.title} ${document.words.join(' ')} ${kept}`).map(stemOf));
    const rare = readWords(document.text.slice(kept.length)).filter((word) => {
      const stem = stemOf(word);
      if (word.length < 4 || told.has(stem) || (holders.get(stem) ?? 0) > limit) return false;
      told.add(stem);
      return true;
    });
    return { ...document, text: `${kept} …`, rest: rare.sort().join(' ') };
  });
}

/** After a sentence if one ends in the last third, or a word. */
function cut(text: string): string {
  const start = text.slice(0, keptLength);
  const sentence = start.lastIndexOf('. ') + 1;
  return start.slice(0, sentence > keptLength / 1.5 ? sentence : start.lastIndexOf(' ')).trimEnd();
}
