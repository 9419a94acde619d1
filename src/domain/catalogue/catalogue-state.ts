import { type FacetName, facetNames, type ResourceChoices } from './resource-filters.ts';
import { type ResourceSort, resourceSorts } from './resource-sorts.ts';

/** The screen of `/ressources/`, all of which is in its address. */
export interface CatalogueState {
  readonly choices: ResourceChoices;
  readonly tri: ResourceSort;
}

/** The values that each facet of the page offers. */
export type KnownOptions = { readonly [name in FacetName]?: ReadonlySet<string> };

const longestQuery = 200;

/** Reads an address. Lenient: unknown values are dropped, never an error. */
export function parseCatalogueState({ searchParams }: URL, known: KnownOptions): CatalogueState {
  const choices: { [name in FacetName | 'q']?: string[] } = {};
  for (const name of facetNames) {
    const values = (searchParams.get(name) ?? '').split(',').filter((value) => known[name]?.has(value));
    if (values.length > 0) choices[name] = [...new Set(values)];
  }
  const query = (searchParams.get('q') ?? '').trim().slice(0, longestQuery);
  if (query !== '') choices.q = [query];
  const tri = resourceSorts.find((sort) => sort === searchParams.get('tri')) ?? resourceSorts[0];
  return { choices, tri };
}

/** Writes the address of a state: `?theme=evaluation&type=guide,rapport`. What is by default is left out. */
export function formatCatalogueState({ choices, tri }: CatalogueState): string {
  const pairs = [...facetNames, 'q' as const].map((name) => [
    name,
    (choices[name] ?? []).map(encodeURIComponent).join(','),
  ]);
  pairs.push(['tri', tri === resourceSorts[0] ? '' : tri]);
  const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
  return query && `?${query}`;
}
