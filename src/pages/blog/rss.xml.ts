import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toFeedItem } from '../../domain/blog/feed-item.ts';
import { toFeed } from '../../domain/feed.ts';
import { urls } from '../../domain/urls.ts';
import { getListedPosts } from '../../queries/posts.ts';
import { getThemes } from '../../queries/themes.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async (context) => {
  const titles = new Map((await getThemes()).map(({ slug, title }) => [slug, title]));
  const feed = {
    title: `${site.name}\u00a0: le blog`,
    description: site.tagline,
    page: urls.blog,
    self: urls.blogFeed,
    language: site.language,
    items: (await getListedPosts()).map((post) => toFeedItem(post, titles)),
  };
  return rss(toFeed(feed, context.site ?? context.url.origin));
};
