import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { urls } from '../../src/domain/urls.ts';
import { dist } from '../browser/pages.ts';
import { listed } from './read-posts.ts';
import { siteUrl } from './site-url.ts';

interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: { readonly '#text': string; readonly '@_isPermaLink': string };
  readonly description: string;
  readonly pubDate: string;
}

const feeds = globSync('**/rss.xml', { cwd: dist });
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });

interface Feed {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  readonly item?: Item[];
  readonly 'atom:link': { readonly '@_href': string; readonly '@_rel': string };
}

function readFeed(path: string): Feed {
  return parser.parse(readFileSync(join(dist, path), 'utf8')).rss.channel;
}

test('the blog, the data and each theme have a feed', () => {
  const themes = globSync('content/thematiques/*.md').length;
  expect(feeds).toHaveLength(2 + themes);
});

describe.each(feeds)('%s', (path) => {
  const { title, link, language, item: items = [], 'atom:link': self } = readFeed(path);

  test('is in French, with a title', () => {
    expect(title).not.toBe('');
    expect(language).toBe('fr');
  });

  test('says which page it follows, and where it is itself', () => {
    const page = join(path, '..').replaceAll('\\', '/');
    expect(new URL(link).href).toBe(new URL(`/${page}/`, siteUrl).href);
    expect(self).toMatchObject({ '@_rel': 'self', '@_href': new URL(`/${path}`, siteUrl).href });
  });

  test('names pages that exist, each once, with a date and a summary', () => {
    const missing = items.filter(({ link }) => !existsSync(join(dist, new URL(link).pathname, 'index.html')));
    expect(missing).toEqual([]);
    expect(items.filter(({ link }) => new URL(link).origin !== siteUrl.origin)).toEqual([]);
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
    expect(items.filter((it) => Number.isNaN(Date.parse(it.pubDate)) || !it.description.trim())).toEqual([]);
  });
});

test('the feed of the blog holds every post that has a page, but offers that have run out', () => {
  const pages = listed.map(({ id }) => urls.post(id));
  const { item: items = [] } = readFeed('blog/rss.xml');
  expect(items.map(({ link }) => new URL(link).pathname).sort()).toEqual(pages.sort());
});

test('the feed of the data holds every version of its log, at its heading', () => {
  const { item: items = [] } = readFeed('donnees/rss.xml');
  const page = readFileSync(join(dist, 'donnees/index.html'), 'utf8');
  const versions = readFileSync('CHANGELOG.md', 'utf8').match(/^### /gm) ?? [];
  expect(items).toHaveLength(versions.length);
  const lost = items.filter(({ link }) => !page.includes(`id="${new URL(link).hash.slice(1)}"`));
  expect(lost).toEqual([]);
});
