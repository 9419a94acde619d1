import type { Post } from '../post.ts';
import { capitalise } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { postKinds } from './post-kinds.ts';

/** An entry of a feed, as `@astrojs/rss` takes it. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly pubDate: Date;
  readonly description: string;
  readonly categories: string[];
}

/** Dated by the day on which the post came to the site: readers sort by it, and a fact may be years old. */
export function toFeedItem(post: Post, themeTitles: ReadonlyMap<string, string>): FeedItem {
  return {
    title: post.title,
    link: urls.post(post.id),
    pubDate: new Date(`${post.publishOn ?? post.added}T00:00:00Z`),
    description: post.summary,
    categories: [
      capitalise(postKinds[post.kind].singular),
      ...post.themes.map((slug) => themeTitles.get(slug) ?? slug),
    ],
  };
}
