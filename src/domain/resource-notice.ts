import type { CalendarDay } from './calendar-day.ts';
import { isStale } from './freshness.ts';
import type { LocatedInitiative } from './located-initiative.ts';
import { formatList } from './quantity.ts';
import type { Contributor, Resource } from './resource.ts';
import { resourceTypes } from './resource-types.ts';
import type { Departement } from './territory.ts';
import type { Theme } from './theme.ts';

/** What a notice is made from, beside its own resource. */
export interface Shelf {
  readonly resources: readonly Resource[];
  readonly themes: readonly Theme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  readonly today: CalendarDay;
}

/** Where a document applies, if a source says so. */
export interface Places {
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  /** All départements of the region: it is named instead. */
  readonly wholeRegion: boolean;
}

/** Everything that a notice shows, computed once and then only drawn. */
export interface ResourceNotice {
  readonly resource: Resource;
  readonly themes: readonly Theme[];
  readonly places: Places;
  readonly related: readonly Resource[];
  /** Nobody has read it again for more than twelve months, or ever. */
  readonly stale: boolean;
}

export function toResourceNotice(resource: Resource, shelf: Shelf): ResourceNotice {
  const inRegion = shelf.departements.filter((departement) => departement.inRegion);
  const departements = shelf.departements.filter(({ code }) => resource.territories.includes(code));
  return {
    resource,
    themes: resource.themes.flatMap((slug) => shelf.themes.find((theme) => theme.slug === slug) ?? []),
    places: {
      initiatives: shelf.initiatives.filter(({ id }) => resource.territories.includes(id)),
      departements,
      wholeRegion: inRegion.every((departement) => departements.includes(departement)),
    },
    related: resource.related.flatMap((id) => shelf.resources.find((other) => other.id === id) ?? []),
    stale: resource.checked === null || isStale(resource.checked, shelf.today),
  };
}

/** « Anne Bec et Insee », with « (dir.) » for who directed; null where nobody is named. */
export function formatContributors(contributors: readonly Contributor[]): string | null {
  if (contributors.length === 0) return null;
  return formatList(contributors.map(nameOf));
}

function nameOf(contributor: Contributor): string {
  if ('organisation' in contributor) return contributor.organisation;
  const name = [contributor.given, contributor.family].filter(Boolean).join('\u00a0');
  return contributor.director ? `${name} (dir.)` : name;
}

/** One sentence for search engines. Unique, because it begins with what the document is and by whom. */
export function describeNotice({ resource, themes }: ResourceNotice): string {
  const { singular } = resourceTypes[resource.type];
  const kind = singular.charAt(0).toUpperCase() + singular.slice(1);
  const year = resource.year ? `, ${resource.year}` : '';
  const start = `${kind} (${resource.publisher}${year})\u00a0: ${resource.title}.`;
  return `${cut(start, 200)} ${formatList(themes.map(({ title }) => title))}. Résumé, lien et référence.`;
}

/** At a word, with an ellipsis. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))}…`;
}
