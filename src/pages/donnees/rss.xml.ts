import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import changelog from '../../../CHANGELOG.md?raw';
import { readChangeLog } from '../../domain/change-log.ts';
import { slugify, urls } from '../../domain/urls.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async (context) =>
  rss({
    title: `${site.name} : les données`,
    description: 'Ce qui change dans les données publiées : ajouts, retraits, corrections.',
    site: context.site ?? context.url.origin,
    trailingSlash: false,
    items: readChangeLog(changelog).map(({ day, title, items }) => ({
      title: `Données du ${title}`,
      link: `${urls.data}#${slugify(title)}`,
      pubDate: new Date(`${day}T00:00:00Z`),
      description: items.join(' '),
    })),
    customData: `<language>${site.language}</language>`,
  });
