import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { SearchDocument } from '../../src/domain/search/search-document.ts';
import { foldText } from '../../src/domain/search-text.ts';
import { urls } from '../../src/domain/urls.ts';
import type { SearchAnswer } from '../../src/search/search-engine.ts';

/** A question as readers type it, and what answers it: any of these addresses. None: the site has no answer. */
export interface LabelledQuery {
  readonly difficulty: string;
  readonly query: string;
  readonly expected: readonly string[];
}

export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

export function readQueries(half: Half): LabelledQuery[] {
  const rows: Record<'difficulty' | 'query' | 'expected', string>[] = parse(
    readFileSync(new URL(`queries/${half}.csv`, import.meta.url)),
    { columns: true },
  );
  return rows.map(({ difficulty, query, expected }) => ({
    difficulty,
    query,
    expected: expected.split('|').filter(Boolean).map(toAddress),
  }));
}

const named: Readonly<Record<string, string>> = {
  glossaire: urls.glossary,
  agenda: urls.agenda,
  donnees: urls.data,
  communes: urls.communes,
  territoires: urls.territories,
  comparer: urls.compare,
  integrer: urls.embedKit,
  qualite: urls.quality,
  lettres: urls.letters,
  blog: urls.blog,
};

/** `commune:33058` → the beginning of its address: its name follows, where the address has one. */
function toAddress(label: string): string {
  const [kind = '', id = ''] = label.split(':');
  const addresses: Record<string, string> = {
    commune: urls.commune({ code: id, name: '' }).replace(/-\/$/, '-'),
    departement: urls.departement({ code: id, name: '' }).replace(/-\/$/, '-'),
    demarche: urls.initiative(id),
    theme: urls.theme(id),
    terme: urls.term(id),
    programme: urls.programme(id),
    ressource: urls.resource(id),
    article: urls.post(id),
    evenement: urls.event(id),
    page: named[id] ?? urls.textPage(id),
  };
  const address = addresses[kind];
  if (address === undefined) throw new Error(`« ${label} »: there is no kind « ${kind} ».`);
  return address;
}

/**
 * The questions that still mean what they meant: what answers one is still published, and nothing published has come to
 * tell of what the site knew nothing about.
 */
export function selectValid(
  queries: readonly LabelledQuery[],
  documents: readonly SearchDocument[],
): LabelledQuery[] {
  const told = new Set(
    documents.flatMap(({ title, names, words, text, rest }) =>
      foldText([title, ...names, ...words, text, rest].join(' ')).split(' '),
    ),
  );
  const isThere = (expected: string) => documents.some(({ url }) => isSame(url, expected));
  return queries.filter(({ query, expected }) =>
    expected.length > 0
      ? expected.some(isThere)
      : !foldText(query)
          .split(' ')
          .every((word) => told.has(word)),
  );
}

/** Rank of the first good answer, from 1; infinite where there is none. A question without answer is good at 1 if nothing is found. */
export function rankOf({ expected }: LabelledQuery, addresses: readonly string[]): number {
  if (expected.length === 0) return addresses.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const rank = addresses.findIndex((address) => expected.some((it) => isSame(address, it)));
  return rank === -1 ? Number.POSITIVE_INFINITY : rank + 1;
}

function isSame(address: string, expected: string): boolean {
  return expected.endsWith('-') ? address.startsWith(expected) : address === expected;
}

export interface Quality {
  readonly queries: number;
  /** Share of the questions with a good answer among the first three. */
  readonly top3: number;
  /** Mean of the inverse ranks. */
  readonly mrr: number;
  /** Questions without answer that got one. */
  readonly falseAnswers: readonly string[];
  /** Questions whose first three answers are not good. */
  readonly missed: readonly string[];
}

/** `ask` gives the addresses found, the best first. */
export function measureQuality(
  queries: readonly LabelledQuery[],
  ask: (query: string) => readonly string[],
): Quality {
  const ranked = queries.map((it) => ({ ...it, rank: rankOf(it, ask(it.query)) }));
  const answered = ranked.filter(({ expected }) => expected.length > 0);
  const share = (count: number) => count / answered.length;
  return {
    queries: queries.length,
    top3: share(answered.filter(({ rank }) => rank <= 3).length),
    mrr: share(answered.reduce((sum, { rank }) => sum + 1 / rank, 0)),
    falseAnswers: ranked
      .filter(({ expected, rank }) => expected.length === 0 && rank > 1)
      .map(({ query }) => query),
    missed: answered.filter(({ rank }) => rank > 3).map(({ query, rank }) => `${query} (${rank})`),
  };
}

export function addressesOf({ hits }: SearchAnswer): string[] {
  return hits.map(({ url }) => url);
}
