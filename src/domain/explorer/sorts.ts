import type { Filterable } from '../filters.ts';
import { statusIds } from '../initiative.ts';
import { initiativeTypeIds } from '../initiative-types.ts';
import { earliestDay, latestDay } from '../time/partial-date.ts';
import type { Sort } from './explorer-state.ts';

/** What the orders of the list and of the table read of an initiative. */
export interface Sortable extends Filterable {
  readonly name: string;
  /** Inhabitants; null where the perimeter is unknown. */
  readonly population: number | null;
}

/** How each order ranks an initiative: smaller first, null (unknown) last. */
const ranks: Readonly<Record<Sort, (it: Sortable) => string | number | null>> = {
  nom: () => 0,
  type: (it) => initiativeTypeIds.indexOf(it.type),
  departement: (it) => it.departements[0] ?? null,
  statut: (it) => statusIds.indexOf(it.status),
  debut: (it) => it.start && earliestDay(it.start),
  fin: (it) => it.end && latestDay(it.end),
  population: (it) => it.population && -it.population,
};

/** Orders that put the largest first, for `aria-sort`. */
export const descendingSorts: ReadonlySet<Sort> = new Set(['population']);

const french = new Intl.Collator('fr', { numeric: true });

/** Sorted by an order, then by name. */
export function sortInitiatives<T extends Sortable>(initiatives: readonly T[], sort: Sort): T[] {
  const rank = ranks[sort];
  return [...initiatives].sort(
    (one, other) => compare(rank(one), rank(other)) || french.compare(one.name, other.name),
  );
}

function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
