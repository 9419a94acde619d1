import { getCollection, getEntry, render } from 'astro:content';
import { readingMinutes } from '../domain/blog/reading-time.ts';
import { isExpired, type Post, selectPublished } from '../domain/post.ts';
import { toPlainText } from '../domain/text/plain-text.ts';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { site } from '../site.ts';

/** A post with what its text tells. */
export interface WrittenPost extends Post {
  /** Of reading, one at least. */
  readonly minutes: number;
  /** As its reader hears it. */
  readonly text: string;
}

const today = () => toCalendarDay(new Date(), site.timeZone);

/** The posts that have a page on the day of the build, the latest first. */
export async function getPosts(): Promise<WrittenPost[]> {
  const entries = await getCollection('posts');
  const posts = entries.map(({ id, data, body = '' }) => ({
    id,
    ...data,
    minutes: readingMinutes(body),
    text: toPlainText(body),
  }));
  return selectPublished(posts, today());
}

/** The posts that lists and feeds name: an offer that has run out keeps its page, and is named no more. */
export async function getListedPosts(): Promise<WrittenPost[]> {
  return (await getPosts()).filter((post) => !isExpired(post, today()));
}

/** The text of a post, as a component. */
export async function getPostText(id: string) {
  const entry = await getEntry('posts', id);
  if (!entry) throw new Error(`There is no post "${id}" under content/blog/.`);
  return (await render(entry)).Content;
}
