import type { AgendaEvent } from './agenda-event.ts';
import { listDepartements } from './event-places.ts';
import type { Post } from './post.ts';
import type { Resource } from './resource.ts';

/** What the site tells: articles, notices, events. */
export interface LocalNews {
  readonly posts: readonly Post[];
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
}

interface Territory {
  /** Ids of its initiatives. */
  readonly initiatives: ReadonlySet<string>;
  readonly departement: string;
}

/** What is told of a territory: of one of its initiatives, or of its département as a whole. In the order given. */
export function selectLocalNews(news: LocalNews, { initiatives, departement }: Territory): LocalNews {
  const isHere = ({ territories }: { readonly territories: readonly string[] }) =>
    territories.some((id) => id === departement || initiatives.has(id));
  return {
    posts: news.posts.filter(isHere),
    resources: news.resources.filter(isHere),
    events: news.events.filter((event) => isHere(event) || listDepartements(event).includes(departement)),
  };
}

/** The first of each kind. */
export function shortenNews({ posts, resources, events }: LocalNews, count: number): LocalNews {
  return {
    posts: posts.slice(0, count),
    resources: resources.slice(0, count),
    events: events.slice(0, count),
  };
}

export function hasNews(news: LocalNews): boolean {
  return Object.values(news).some((items) => items.length > 0);
}
