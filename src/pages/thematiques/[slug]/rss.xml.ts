import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toFeedItem } from '../../../domain/feed-item.ts';
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
  return rss({
    title: `${theme.title} – ${site.name}`,
    description: theme.summary,
    site: context.site ?? context.url.origin,
    trailingSlash: true,
    items: posts.map((post) => toFeedItem(post, titles)),
    customData: `<language>${site.language}</language>`,
  });
};
