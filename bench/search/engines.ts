import MiniSearch from 'minisearch';
import type { SearchCorpus } from '../../src/domain/search/search-document.ts';
import { createFuseSpeller } from '../../src/search/fuse-speller.ts';
import { createWordEngine } from '../../src/search/word-engine.ts';

/** Answers a question with addresses, the best first. */
export type Ask = (query: string) => readonly string[];

const asked = 10;

export function createOurs(corpus: SearchCorpus): Ask {
  const engine = createWordEngine(corpus, createFuseSpeller);
  return (query) => engine.search({ query, kind: null, limit: asked }).hits.map(({ url }) => url);
}

/** MiniSearch as its guide advises: title boosted, prefixes, slips of a fifth of the letters, every word needed. */
export function createMini({ documents }: SearchCorpus): Ask {
  const engine = new MiniSearch({
    fields: ['title', 'names', 'words', 'text'],
    storeFields: ['url'],
    searchOptions: { boost: { title: 4, names: 4 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  });
  engine.addAll(
    documents.map((it, id) => ({
      id,
      url: it.url,
      title: it.title,
      names: it.names.join(' '),
      words: [...it.covers, ...it.words, it.note].join(' '),
      text: `${it.text} ${it.rest}`,
    })),
  );
  return (query) => engine.search(query).map(({ url }) => String(url));
}
