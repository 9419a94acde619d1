import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import changelog from '../../../CHANGELOG.md?raw';
import { toFeed } from '../../domain/feed.ts';
import { readChangeLog } from '../../domain/time/change-log.ts';
import { slugify, urls } from '../../domain/urls.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async (context) => {
  const origin = context.site ?? context.url.origin;
  const feed = {
    title: `${site.name} : les données`,
    description: 'Ce qui change dans les données publiées : ajouts, retraits, corrections.',
    page: urls.data,
    self: urls.dataFeed,
    language: site.language,
    items: readChangeLog(changelog).map(({ day, title, items }) => ({
      title: `Données du ${title}`,
      link: new URL(`${urls.data}#${slugify(title)}`, origin).href,
      pubDate: new Date(`${day}T00:00:00Z`),
      description: items.join(' '),
    })),
  };
  return rss(toFeed(feed, origin));
};
