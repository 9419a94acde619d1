import type { SearchDocument } from '../domain/search/search-document.ts';
import { pickWords } from '../domain/search/search-words.ts';
import { stemOf } from '../domain/search/word-stem.ts';
import type { Phrases } from './document-phrases.ts';
import { recall } from './recall.ts';

/** A name of a document, as the question is compared with it. */
export interface ReadName {
  /** Folded, small words included. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** Everything that a question may be the whole of. */
export interface ReadNames {
  readonly names: readonly ReadName[];
  /** Folded, small words left out. */
  readonly covers: ReadonlySet<string>;
}

/** What the documents are called, by their number: each is read when a question first meets it, and most never are. */
export function createNameReader(
  documents: readonly SearchDocument[],
  { texts, starts }: Phrases,
): (document: number) => ReadNames {
  const stem = recall(stemOf);
  return recall((document) => {
    const { names = [], covers = [] } = documents[document] ?? {};
    const start = starts[document] ?? 0;
    const middle = start + 1 + names.length;
    return {
      names: texts.slice(start, middle).map((text) => ({ text, stems: new Set(pickWords(text).map(stem)) })),
      covers: new Set(texts.slice(middle, middle + covers.length).map((it) => pickWords(it).join(' '))),
    };
  });
}
