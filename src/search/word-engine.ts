import type { SearchCorpus } from '../domain/search/search-document.ts';
import { searchKinds } from '../domain/search/search-kinds.ts';
import { readQuery } from '../domain/search/search-words.ts';
import { markText, quote } from '../domain/search/text-marks.ts';
import { answerAll, type Match } from './answer-all.ts';
import { createNameReader } from './document-names.ts';
import { readPhrases } from './document-phrases.ts';
import { indexPhrases } from './inverted-index.ts';
import { createLexicon, type Readings, type Speller } from './lexicon.ts';
import { readQuestion, worthOf } from './rank.ts';
import type { Hit, SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { suggestQuery } from './suggest-query.ts';

const nothing: SearchAnswer = { hits: [], total: 0, counts: {}, suggestion: null };

/** Finds the documents that hold every word of a question: as written, then begun so, of the same family, misspelt. */
export function createWordEngine(
  corpus: SearchCorpus,
  createSpeller: (words: readonly string[]) => Speller,
): SearchEngine {
  const phrases = readPhrases(corpus.documents);
  const { words, visitHolders } = indexPhrases(corpus, phrases);
  const lexicon = createLexicon(words, createSpeller(words));
  const namesOf = createNameReader(corpus.documents, phrases);

  function find(asked: string, query: readonly string[], readings: readonly Readings[]): Match[] {
    const matches: Match[] = [];
    const question = readQuestion(asked, query, readings);
    const answers = readings.map((reading) => scoreWord(reading));
    for (const { document, score } of answerAll(answers)) {
      const { [document]: it } = corpus.documents;
      if (it) matches.push({ document, score: worthOf(it, namesOf(document), question, score) });
    }
    return matches;
  }

  /** What a word of the question is worth in each document that answers it. */
  function scoreWord(readings: Readings): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [word, quality] of readings) {
      visitHolders(word, (document, weight) => {
        const score = weight * quality;
        if ((scores.get(document) ?? 0) < score) scores.set(document, score);
      });
    }
    const rarity = Math.log(1 + corpus.documents.length / (1 + scores.size));
    for (const [document, score] of scores) scores.set(document, score * rarity);
    return scores;
  }

  /** The first way of reading the words that some document answers. */
  function understand(
    asked: string,
    query: readonly string[],
  ): { readings: readonly Readings[]; matches: Match[] } {
    const readings = query.map((word) => lexicon.read(word));
    const matches = find(asked, query, readings);
    if (matches.length > 0) return { readings, matches };
    const doubted = query.map((word) => lexicon.doubt(word));
    return { readings: doubted, matches: find(asked, query, doubted) };
  }

  function toHit(document: number, found: ReadonlySet<string>): Hit[] {
    const { [document]: it } = corpus.documents;
    if (!it) return [];
    const { kind, url, title, note, text } = it;
    const excerpt = text === '' ? null : quote(text, found);
    return [
      { kind, label: searchKinds[kind].label, url, title, note, titleMarks: markText(title, found), excerpt },
    ];
  }

  return {
    search({ query, kind, limit }: SearchRequest): SearchAnswer {
      const asked = readQuery(query);
      if (asked.length === 0) return nothing;
      const { readings, matches } = understand(query, asked);
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
            : suggestQuery(
                query,
                asked,
                readings,
                (part) => understand(part, readQuery(part)).matches.length > 0,
              ),
      };
    },
  };
}
