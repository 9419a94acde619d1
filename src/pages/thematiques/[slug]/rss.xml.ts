import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toFeedItem } from '../../../domain/blog/feed-item.ts';
import { toFeed } from '../../../domain/feed.ts';
import { urls } from '../../../domain/urls.ts';
import { getListedPosts } from '../../../queries/posts.ts';
import { getThemes } from '../../../queries/themes.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await getThemes()).map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async (context) => {
  const themes = await getThemes();
  const theme = themes.find(({ slug }) => slug === context.params.slug);
  if (!theme) throw new Error(`There is no theme "${context.params.slug}".`);
  const titles = new Map(themes.map(({ slug, title }) => [slug, title]));
  const posts = (await getListedPosts()).filter((post) => post.themes.includes(theme.slug));
  const feed = {
    title: `${theme.title} – ${site.name}`,
    description: theme.summary,
    page: urls.theme(theme.slug),
    self: urls.themeFeed(theme.slug),
    language: site.language,
    items: posts.map((post) => toFeedItem(post, titles)),
  };
  return rss(toFeed(feed, context.site ?? context.url.origin));
};
