import type { PostKind } from './blog/post-kinds.ts';
import type { Source } from './source.ts';
import { latestDay, type PartialDate } from './time/partial-date.ts';

/** What the date of a post is the date of. A fact that no source dates bears the day on which we read it. */
export const dateMeanings = {
  fait: { label: 'Date du fait' },
  document: { label: 'Date du document' },
  consultation: { label: 'Date de notre consultation' },
} as const;
export type DateMeaning = keyof typeof dateMeanings;

/** One post of the blog. Absent facts are null or empty, never guessed. */
export interface Post {
  /** Name of the file, last segment of its address. */
  readonly id: string;
  readonly title: string;
  /** As precise as the source. */
  readonly date: PartialDate;
  readonly dateMeaning: DateMeaning;
  readonly kind: PostKind;
  /** Last day of a job offer. */
  readonly expires: string | null;
  /** One or two sentences of plain text. */
  readonly summary: string;
  /** Slugs of `content/thematiques/`, the main one first. */
  readonly themes: readonly string[];
  /** Ids of initiatives and codes of départements. */
  readonly territories: readonly string[];
  /** Ids of notices. */
  readonly resources: readonly string[];
  /** Ids of events. */
  readonly events: readonly string[];
  /** Slugs of `content/programmes/`. */
  readonly programmes: readonly string[];
  readonly source: Source;
  /** Day on which it came to the site. */
  readonly added: string;
  readonly updated: string | null;
  /** Not before this day. */
  readonly publishOn: string | null;
  readonly draft: boolean;
}

/** Whether readers may see it on a day (`2026-11-22`). An expired offer keeps its address; lists leave it out. */
export function isPublished(post: Pick<Post, 'draft' | 'publishOn'>, day: string): boolean {
  return !post.draft && (post.publishOn === null || post.publishOn <= day);
}

export function isExpired(post: Pick<Post, 'expires'>, day: string): boolean {
  return post.expires !== null && post.expires < day;
}

/** The latest first; a date of lower precision counts as its last day, then the title decides. */
export function compareByDate(a: Pick<Post, 'date' | 'title'>, b: Pick<Post, 'date' | 'title'>): number {
  return latestDay(b.date).localeCompare(latestDay(a.date)) || a.title.localeCompare(b.title, 'fr');
}

/** What readers see on a day, the latest first: the one place where drafts and scheduled posts are held back. */
export function selectPublished<P extends Pick<Post, 'draft' | 'publishOn' | 'date' | 'title'>>(
  posts: readonly P[],
  day: string,
): P[] {
  return posts.filter((post) => isPublished(post, day)).toSorted(compareByDate);
}

/** How many posts a page of the blog shows. */
export const postsPerPage = 12;
