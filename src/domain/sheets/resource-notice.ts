import { resourceTypes } from '../catalogue/resource-types.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import type { Post } from '../post.ts';
import type { Programme } from '../programme.ts';
import type { Contributor, Resource } from '../resource.ts';
import { coversRegion, type Departement } from '../territory.ts';
import { formatList } from '../text/quantity.ts';
import { capitalise } from '../text/typography.ts';
import type { Theme } from '../theme.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isStale } from '../time/freshness.ts';

/** What a notice is made from, beside its own resource. */
export interface Shelf {
  readonly resources: readonly Resource[];
  readonly themes: readonly Theme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  /** The latest first. */
  readonly posts: readonly Post[];
  readonly programmes: readonly Programme[];
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
  /** Posts and programmes that name the document. */
  readonly posts: readonly Post[];
  readonly programmes: readonly Programme[];
  /** Nobody has read it again for more than twelve months, or ever. */
  readonly stale: boolean;
}

export function toResourceNotice(resource: Resource, shelf: Shelf): ResourceNotice {
  const departements = shelf.departements.filter(({ code }) => resource.territories.includes(code));
  const namesIt = ({ resources }: { readonly resources: readonly string[] }) =>
    resources.includes(resource.id);
  return {
    resource,
    themes: listThemes(resource, shelf.themes),
    places: {
      initiatives: shelf.initiatives.filter(({ id }) => resource.territories.includes(id)),
      departements,
      wholeRegion: coversRegion(departements, shelf.departements),
    },
    related: resource.related.flatMap((id) => shelf.resources.find((other) => other.id === id) ?? []),
    posts: shelf.posts.filter(namesIt),
    programmes: shelf.programmes.filter(namesIt),
    stale: resource.checked === null || isStale(resource.checked, shelf.today),
  };
}

/** Its own themes in its order, then those that hold it for essential. */
function listThemes({ id, themes }: Resource, all: readonly Theme[]): Theme[] {
  const own = themes.flatMap((slug) => all.find((theme) => theme.slug === slug) ?? []);
  return [...own, ...all.filter((theme) => theme.essentials.includes(id) && !own.includes(theme))];
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
  const kind = capitalise(resourceTypes[resource.type].singular);
  const year = resource.year ? `, ${resource.year}` : '';
  const start = `${kind} (${resource.publisher}${year})\u00a0: ${resource.title}.`;
  return `${cut(start, 200)} ${formatList(themes.map(({ title }) => title))}. Résumé, lien et référence.`;
}

/** At a word, with an ellipsis. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))}…`;
}
