import type { SearchCorpus, SearchDocument } from '../../src/domain/search/search-document.ts';

/**
 * A corpus of a given size. A smaller one keeps everything but communes first; a larger one has each document several
 * times under other addresses, with a word of its own, so that the words grow with the documents.
 */
export function growCorpus({ documents, synonyms }: SearchCorpus, size: number): SearchCorpus {
  const copies = Array.from({ length: Math.ceil(size / documents.length) }, (_, copy) =>
    copy === 0 ? documents : documents.map((document, number) => copyOf(document, `${copy}x${number}`)),
  );
  return { synonyms, documents: copies.flat().slice(0, size) };
}

function copyOf(document: SearchDocument, mark: string): SearchDocument {
  const { kind, note, names, words, text, size } = document;
  const word = [...mark].map((digit) => syllables[Number(digit)] ?? 'ux').join('');
  const title = `${document.title} ${word}`;
  const [url, rest] = [`${document.url}?${mark}`, `${document.rest} ${word}`];
  return { kind, note, names, words, text, size, title, url, rest, covers: [] };
}

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
