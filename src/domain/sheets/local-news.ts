import { listDepartements } from '../agenda/event-places.ts';
import type { AgendaEvent } from '../agenda-event.ts';
import type { Post } from '../post.ts';
import type { Resource } from '../resource.ts';

/** What the site tells: articles, notices, events. */
export interface LocalNews {
  readonly posts: readonly Post[];
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
}

interface Told {
  /** Ids of initiatives, codes of départements. */
  readonly territories: readonly string[];
}

interface Territory {
  /** Ids of its initiatives. */
  readonly initiatives: ReadonlySet<string>;
  readonly departement: string;
}

/**
 * What is told of a territory: of one of its initiatives, or of its département as a whole. In the order given; with a
 * `limit`, so many of each kind at most, those of its own initiatives first.
 */
export function selectLocalNews(
  news: LocalNews,
  { initiatives, departement }: Territory,
  limit = Number.POSITIVE_INFINITY,
): LocalNews {
  const isOwn = ({ territories }: Told) => territories.some((id) => initiatives.has(id));
  const isAround = ({ territories }: Told) => territories.includes(departement);
  const choose = <T extends Told>(
    items: readonly T[],
    isHere: (item: T) => boolean = isAround,
  ): readonly T[] => {
    const told = items.filter((item) => isOwn(item) || isHere(item));
    if (told.length <= limit) return told;
    return [...told.filter(isOwn), ...told.filter((item) => !isOwn(item))].slice(0, limit);
  };
  return {
    posts: choose(news.posts),
    resources: choose(news.resources),
    events: choose(news.events, (event) => isAround(event) || listDepartements(event).includes(departement)),
  };
}

export function hasNews(news: LocalNews): boolean {
  return Object.values(news).some((items) => items.length > 0);
}
