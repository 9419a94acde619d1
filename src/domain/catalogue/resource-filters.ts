import type { Resource } from '../resource.ts';
import { createTextFilter, type Searched } from '../search/text-filter.ts';

/** What stands for a fact that no source states, where readers may look for its absence. */
export const unstated = 'non-precise';

/** What a notice answers to each facet. Keys are the parameters of the address. To add a facet: an entry here, its words in `resource-facet-options.ts`. */
export const facets = {
  theme: (it) => it.themes,
  type: (it) => [it.type],
  etape: (it) => it.steps,
  critere: (it) => it.criteria,
  public: (it) => it.audiences,
  demarche: (it) => it.subjects,
  echelle: (it) => (it.scale ? [it.scale] : []),
  annee: (it) => [it.year === null ? unstated : String(it.year)],
  acces: (it) => [it.access ?? unstated],
} as const satisfies Record<string, (resource: Resource) => readonly string[]>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** What facets and orders read of a notice, so that a file and an item of a list can both be filtered. */
export interface ResourceEntry extends Searched {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly added: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** The chosen values of each facet, of which any suffices, and the words that must all be there. */
export type ResourceChoices = { readonly [name in FacetName | 'q']?: readonly string[] };

export function readFacets(resource: Resource): ResourceEntry['values'] {
  return Object.fromEntries(
    facetNames.map((name) => [name, facets[name](resource)]),
  ) as ResourceEntry['values'];
}

/** The notices that every choice accepts, in their order. `except` leaves one facet out, to count its options. */
export function filterResources<T extends ResourceEntry>(
  entries: readonly T[],
  choices: ResourceChoices,
  except?: FacetName,
): T[] {
  const chosen = facetNames.filter((name) => name !== except && choices[name]?.length);
  const answers = createTextFilter(choices.q?.[0] ?? '', entries);
  return entries.filter(
    (entry) =>
      chosen.every((name) => choices[name]?.some((value) => entry.values[name].includes(value))) &&
      answers(entry),
  );
}

/** How many notices each value of a facet would show, the other choices being kept. */
export function countFacet(
  entries: readonly ResourceEntry[],
  choices: ResourceChoices,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of filterResources(entries, choices, name))
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
