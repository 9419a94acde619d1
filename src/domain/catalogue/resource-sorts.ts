import type { ResourceEntry } from './resource-filters.ts';

/** The orders of the catalogue; the first is the one of the page. */
export const resourceSorts = ['titre', 'annee', 'ajout'] as const;
export type ResourceSort = (typeof resourceSorts)[number];

/** How each order ranks a notice: larger first, what is unknown last. */
const ranks: Readonly<Record<ResourceSort, (it: ResourceEntry) => string | number>> = {
  titre: () => 0,
  annee: ({ year }) => year ?? 0,
  ajout: ({ added }) => added,
};

const french = new Intl.Collator('fr', { numeric: true, ignorePunctuation: true });

/** Sorted by an order, the latest first, then by title. */
export function sortResources<T extends ResourceEntry>(entries: readonly T[], sort: ResourceSort): T[] {
  const rank = ranks[sort];
  return entries.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a === b ? compareTitles(one, other) : a < b ? 1 : -1;
  });
}

export function compareTitles(one: { readonly title: string }, other: { readonly title: string }): number {
  return french.compare(one.title, other.title);
}
