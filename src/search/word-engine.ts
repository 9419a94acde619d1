import type { SearchCorpus } from '../domain/search-document.ts';
import { readQuery, readWords } from '../domain/search-words.ts';
import { markText, quote } from '../domain/text-marks.ts';
import { indexCorpus } from './inverted-index.ts';
import { createLexicon, type Readings, type Speller } from './lexicon.ts';
import { readNames, worthOf } from './rank.ts';
import type { Hit, SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { suggestQuery } from './suggest-query.ts';

/** A document that answers every word of the question, and the words of it that do. */
export interface Match {
  readonly document: number;
  readonly score: number;
}

const nothing: SearchAnswer = { hits: [], total: 0, counts: {}, suggestion: null };

/** Finds the documents that hold every word of a question: as written, then begun so, of the same family, misspelt. */
export function createWordEngine(
  corpus: SearchCorpus,
  createSpeller: (words: readonly string[]) => Speller,
): SearchEngine {
  const postings = indexCorpus(corpus);
  const words = [...postings.keys()];
  const lexicon = createLexicon(words, createSpeller(words));
  const names = corpus.documents.map(readNames);

  function find(query: readonly string[], readings: readonly Readings[]): Match[] {
    const scores = readings.map((reading) => scoreWord(reading));
    const [rarest, ...others] = scores.toSorted((a, b) => a.size - b.size);
    return [...(rarest ?? [])].flatMap(([document, first]) => {
      let score = first;
      for (const other of others) {
        const more = other.get(document);
        if (more === undefined) return [];
        score += more;
      }
      const { [document]: it } = corpus.documents;
      return it ? [{ document, score: worthOf(it, names[document] ?? [], query, score) }] : [];
    });
  }

  /** What a word of the question is worth in each document that answers it. */
  function scoreWord(readings: Readings): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [word, quality] of readings) {
      for (const [document, weight] of postings.get(word) ?? []) {
        const score = weight * quality;
        if ((scores.get(document) ?? 0) < score) scores.set(document, score);
      }
    }
    const rarity = Math.log(1 + corpus.documents.length / (1 + scores.size));
    for (const [document, score] of scores) scores.set(document, score * rarity);
    return scores;
  }

  /** The first way of reading the words that some document answers. */
  function understand(query: readonly string[]): { readings: readonly Readings[]; matches: Match[] } {
    const read = query.map((word) => lexicon.read(word));
    const mended = read.map((reading, index) =>
      reading.size > 0 ? reading : lexicon.spell(query[index] ?? ''),
    );
    const matches = find(query, mended);
    if (matches.length > 0) return { readings: mended, matches };
    const doubted = read.map((reading, index) => new Map([...lexicon.spell(query[index] ?? ''), ...reading]));
    return { readings: doubted, matches: find(query, doubted) };
  }

  function toHit(document: number, found: ReadonlySet<string>): Hit[] {
    const { [document]: it } = corpus.documents;
    if (!it) return [];
    const { kind, url, title, note, text } = it;
    const excerpt = text === '' ? null : quote(text, found);
    return [{ kind, url, title, note, titleMarks: markText(title, found), excerpt }];
  }

  return {
    search({ query, kind, limit }: SearchRequest): SearchAnswer {
      const asked = readQuery(query);
      if (asked.length === 0) return nothing;
      const { readings, matches } = understand(asked);
      const kindOf = ({ document }: Match) => corpus.documents[document]?.kind;
      const counts: SearchAnswer['counts'] = {};
      for (const match of matches) {
        const its = kindOf(match);
        if (its) counts[its] = (counts[its] ?? 0) + 1;
      }
      const shown = matches
        .filter((match) => kind === null || kindOf(match) === kind)
        .sort((a, b) => b.score - a.score || a.document - b.document);
      const found = new Set(readings.flatMap((reading) => [...reading.keys()]));
      return {
        hits: shown.slice(0, limit).flatMap(({ document }) => toHit(document, found)),
        total: shown.length,
        counts,
        suggestion:
          matches.length > 0
            ? null
            : suggestQuery(query, asked, readings, (part) => understand(readWords(part)).matches.length > 0),
      };
    },
  };
}
