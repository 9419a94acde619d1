import type { AgendaEvent } from '../agenda-event.ts';
import { findRelatedPosts } from '../blog/related-posts.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import type { Post } from '../post.ts';
import type { Programme } from '../programme.ts';
import type { Resource } from '../resource.ts';
import { coversRegion, type Departement } from '../territory.ts';
import type { Theme } from '../theme.ts';

/** What a post is linked with, beside its own text. */
export interface Library<P extends Post> {
  /** The latest first. */
  readonly posts: readonly P[];
  readonly themes: readonly Theme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
  readonly programmes: readonly Programme[];
}

/** Everything that the page of a post shows, computed once and then only drawn. */
export interface PostSheet<P extends Post = Post> {
  readonly post: P;
  /** In the order of the post: the main one first. */
  readonly themes: readonly Theme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  /** It is about all départements of the region. */
  readonly wholeRegion: boolean;
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
  readonly programmes: readonly Programme[];
  readonly related: readonly P[];
  readonly newer: P | null;
  readonly older: P | null;
}

export function toPostSheet<P extends Post>(post: P, library: Library<P>): PostSheet<P> {
  const departements = library.departements.filter(({ code }) => post.territories.includes(code));
  const place = library.posts.findIndex(({ id }) => id === post.id);
  return {
    post,
    themes: post.themes.flatMap((slug) => library.themes.find((theme) => theme.slug === slug) ?? []),
    initiatives: library.initiatives.filter(({ id }) => post.territories.includes(id)),
    departements,
    wholeRegion: coversRegion(departements, library.departements),
    resources: library.resources.filter(({ id }) => post.resources.includes(id)),
    events: library.events.filter(({ id }) => post.events.includes(id)),
    programmes: library.programmes.filter(({ id }) => post.programmes.includes(id)),
    related: findRelatedPosts(post, library.posts),
    newer: library.posts[place - 1] ?? null,
    older: library.posts[place + 1] ?? null,
  };
}
