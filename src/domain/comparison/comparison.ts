import { parseSelection } from '../catalogue/selection.ts';
import { foldText } from '../search-text.ts';
import { urls } from '../urls.ts';

/** More would not fit side by side, on a screen or on paper. */
export const mostCompared = 4;

/** What is compared, a row each, in order. */
export const comparedRows = {
  state: 'État',
  carrier: 'Porteur',
  perimeter: 'Périmètre',
  population: 'Population',
  shared: 'Communes en partage',
  dates: 'Dates',
  line: 'Ligne de vie',
  themes: 'Thèmes',
  priorities: 'Priorités',
  resources: 'Articles et documents',
  source: 'Source',
} as const;
export type ComparedRow = keyof typeof comparedRows;
export const comparedRowIds = Object.keys(comparedRows) as ComparedRow[];

/** The ids of `?avec=a,b`, in their order. Lenient: what is not known, said twice, or too much is dropped. */
export function parseComparison(text: string | null, known: ReadonlySet<string>): string[] {
  return parseSelection(text)
    .filter((id) => known.has(id))
    .slice(0, mostCompared);
}

/** The page that compares these initiatives, side by side. */
export function compareWith(ids: readonly string[]): string {
  return ids.length === 0 ? urls.compare : `${urls.compare}?avec=${ids.slice(0, mostCompared).join(',')}`;
}

/** What at least two of the lists say, however it is spelt: accents, capitals and punctuation aside; folded. */
export function findShared(lists: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const text of new Set(list.map(foldText))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}
