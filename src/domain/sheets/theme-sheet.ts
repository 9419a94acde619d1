import type { AgendaEvent } from '../agenda-event.ts';
import { type ResourceType, resourceTypeIds } from '../catalogue/resource-types.ts';
import { type GlossaryTerm, isTermOf } from '../glossary-term.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import type { Post } from '../post.ts';
import type { Programme } from '../programme.ts';
import type { Resource } from '../resource.ts';
import type { Theme } from '../theme.ts';

/** What a theme gathers from. */
export interface ThemeSources {
  readonly posts: readonly Post[];
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
  readonly programmes: readonly Programme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly glossary: readonly GlossaryTerm[];
}

/** Everything that the page of a theme shows. */
export interface ThemeSheet {
  readonly theme: Theme;
  /** In the order that the theme gives. */
  readonly essentials: readonly Resource[];
  /** All notices, by type in the order of the vocabulary; no type without any. */
  readonly resources: readonly { readonly type: ResourceType; readonly resources: readonly Resource[] }[];
  readonly posts: readonly Post[];
  readonly events: readonly AgendaEvent[];
  readonly programmes: readonly Programme[];
  readonly initiatives: readonly LocatedInitiative[];
  /** Those that the theme names, in its order, then those that name it. */
  readonly terms: readonly GlossaryTerm[];
}

export function toThemeSheet(theme: Theme, sources: ThemeSources): ThemeSheet {
  const isOn = ({ themes }: { readonly themes: readonly string[] }) => themes.includes(theme.slug);
  const resources = sources.resources.filter(isOn);
  return {
    theme,
    essentials: theme.essentials.flatMap((id) => sources.resources.find((one) => one.id === id) ?? []),
    resources: resourceTypeIds
      .map((type) => ({ type, resources: resources.filter((resource) => resource.type === type) }))
      .filter((group) => group.resources.length > 0),
    posts: sources.posts.filter(isOn),
    events: sources.events.filter(isOn),
    programmes: sources.programmes.filter(isOn),
    initiatives: sources.initiatives.filter(isOn),
    terms: orderTerms(theme, sources.glossary),
  };
}

function orderTerms(theme: Theme, glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  const named = theme.terms.flatMap((id) => glossary.find((term) => term.id === id) ?? []);
  return [...named, ...glossary.filter((term) => isTermOf(term, theme) && !named.includes(term))];
}
