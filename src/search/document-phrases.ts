import type { SearchDocument } from '../domain/search/search-document.ts';
import { foldTexts } from '../domain/search-text.ts';

/** Where a document says something. */
export type Place = 'title' | 'names' | 'covers' | 'words' | 'text';

/** Everything that documents are found by, folded, one after the other: lists of their own would be thousands of lists. */
export interface Phrases {
  readonly texts: readonly string[];
  /** The number of the document that says it. */
  readonly holders: readonly number[];
  readonly places: readonly Place[];
  /** Where those of a document begin: with its title, then its names, then what it covers. */
  readonly starts: readonly number[];
}

export function readPhrases(documents: readonly SearchDocument[]): Phrases {
  const texts: string[] = [];
  const holders: number[] = [];
  const places: Place[] = [];
  const starts: number[] = [];

  function say(phrase: string, place: Place): void {
    texts.push(phrase);
    holders.push(starts.length - 1);
    places.push(place);
  }

  for (const document of documents) {
    starts.push(texts.length);
    say(document.title, 'title');
    for (const name of document.names) say(name, 'names');
    for (const commune of document.covers) say(commune, 'covers');
    for (const word of document.words) say(word, 'words');
    // The note of a commune is said by its words, and its text, former names, by its names.
    if (document.kind === 'commune') continue;
    for (const part of document.note.split(' · ')) say(part, 'words');
    say(lastPartOf(document), 'words');
    say(document.text, 'text');
    say(document.rest, 'text');
  }
  return { texts: foldTexts(texts), holders, places, starts };
}

/** The last part of an address is a name too: « cls-barval ». */
function lastPartOf({ url }: SearchDocument): string {
  return (url.split('/').findLast(Boolean) ?? '').replaceAll('-', ' ');
}
