import { CommuneDocument, type NamedCommune } from '../search/commune-document.ts';
import { typeset } from '../text/typography.ts';

/** The communes of a département, in code order. */
export interface CommuneList {
  readonly departement: { readonly code: string; readonly name: string };
  readonly communes: readonly ListedCommune[];
}

export interface ListedCommune extends NamedCommune {
  /** Addresses of the initiatives whose perimeter holds it. */
  readonly coveredBy: readonly string[];
}

/**
 * A département in columns: names pack better beside names, digits beside digits. A letter of `coverage` and of
 * `posts` stands for an entry of the list after it; a code is what it adds to the one before it.
 */
export type PackedCommunes = readonly [
  code: string,
  departement: string,
  names: string,
  steps: string,
  sizes: string,
  formerNames: string,
  coverage: string,
  coverages: readonly (readonly number[])[],
  posts: string,
  postcodes: readonly string[],
];

/** The first letter of those that number a list. */
const firstLetter = 0x41;

/** `numbers`: the place of a document in the corpus, by its address. */
export function packCommunes(
  { departement, communes }: CommuneList,
  numbers: ReadonlyMap<string, number>,
): PackedCommunes {
  const coverages = communes.map(({ coveredBy }) => coveredBy.flatMap((url) => numbers.get(url) ?? []));
  const posts = communes.map(({ postcodes }) => postcodes.join(' '));
  const [coverage, listedCoverages] = enumerate(coverages.map((it) => it.join(' ')));
  const [post, listedPosts] = enumerate(posts);
  const ranks = communes.map(({ code }) => Number(code.slice(departement.code.length)));
  return [
    departement.code,
    departement.name,
    communes.map(({ name }) => typeset(name)).join('|'),
    ranks.map((rank, index) => rank - (ranks[index - 1] ?? 0)).join(' '),
    communes.map(({ size }) => size).join(''),
    communes.map(({ formerNames }) => formerNames.join(';')).join('|'),
    coverage,
    listedCoverages.map((it) => it.split(' ').filter(Boolean).map(Number)),
    post,
    listedPosts,
  ];
}

export function unpackCommunes([
  code,
  departement,
  names,
  steps,
  sizes,
  formerNames,
  coverage,
  coverages,
  posts,
  postcodes,
]: PackedCommunes): { document: CommuneDocument; coveredBy: readonly number[] }[] {
  const [ranks, formers] = [steps.split(' '), formerNames.split('|')];
  const listedPostcodes = postcodes.map(splitFilled(' '));
  const words = [departement];
  const splitFormers = splitFilled(';');
  let rank = 0;
  return names.split('|').map((name, index) => {
    rank += Number(ranks[index]);
    const commune = {
      code: code + String(rank).padStart(5 - code.length, '0'),
      name,
      departement,
      words,
      postcodes: entryAt(posts, index, listedPostcodes) ?? [],
      formerNames: splitFormers(formers[index] ?? ''),
      size: Number(sizes[index]),
    };
    return { document: new CommuneDocument(commune), coveredBy: entryAt(coverage, index, coverages) ?? [] };
  });
}

/** None of an empty text. */
function splitFilled(separator: string): (text: string) => readonly string[] {
  return (text) => (text === '' ? [] : text.split(separator));
}

/** Each different text once, and a letter for each text: its place among them. */
function enumerate(texts: readonly string[]): [letters: string, entries: string[]] {
  const entries = [...new Set(texts)];
  const places = new Map(entries.map((entry, index) => [entry, String.fromCharCode(firstLetter + index)]));
  return [texts.map((text) => places.get(text)).join(''), entries];
}

function entryAt<T>(letters: string, index: number, entries: readonly T[]): T | undefined {
  return entries[letters.charCodeAt(index) - firstLetter];
}
