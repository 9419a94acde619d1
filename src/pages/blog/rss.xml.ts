import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toFeedItem } from '../../domain/feed-item.ts';
import { getListedPosts } from '../../queries/posts.ts';
import { getThemes } from '../../queries/themes.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async (context) => {
  const titles = new Map((await getThemes()).map(({ slug, title }) => [slug, title]));
  return rss({
    title: `${site.name}\u00a0: le blog`,
    description: site.tagline,
    site: context.site ?? context.url.origin,
    trailingSlash: true,
    items: (await getListedPosts()).map((post) => toFeedItem(post, titles)),
    customData: `<language>${site.language}</language>`,
  });
};
