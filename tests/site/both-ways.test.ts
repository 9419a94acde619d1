import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { urls } from '../../src/domain/urls.ts';
import { readTexts, textFolders } from '../../src/pipeline/read-texts.ts';
import { dist } from '../browser/pages.ts';
import { held, listed, published } from './read-posts.ts';

/** The page of a text, by its folder. A page of text (`pages`) names nothing. */
const addresses: Readonly<Record<string, (id: string) => string>> = {
  agenda: urls.event,
  blog: urls.post,
  glossaire: urls.term,
  programmes: urls.programme,
  ressources: urls.resource,
  thematiques: urls.theme,
};

const departements = new Map(
  globSync('territoires/*/index.html', { cwd: dist }).map((file) => {
    const [, folder = ''] = file.split(/[\\/]/);
    return [folder.slice(0, folder.indexOf('-')), `/territoires/${folder}/`];
  }),
);

const { texts } = readTexts(
  new Map(globSync('content/*/*.{md,mdx}').map((file) => [file.replaceAll('\\', '/'), readFileSync(file)])),
);

/** The pages of drafts, and of posts whose day has not come: there are none. */
const hidden = new Set([
  ...held.map(({ id }) => urls.post(id)),
  ...texts.filter(({ header }) => header.brouillon).map(({ folder, id }) => addresses[folder]?.(id)),
]);

/** Every pair that the headers of `content/` state: a page, and what it names. */
const pairs = texts.flatMap(({ folder, id, header }) => {
  const page = addresses[folder]?.(id);
  if (page === undefined || hidden.has(page)) return [];
  return Object.entries(textFolders[folder]?.fields ?? {}).flatMap(([field, schema]) => {
    const values = [header[field] ?? []].flat().map(String);
    return resolve(String(schema.meta()?.relation), values)
      .filter((named) => !hidden.has(named))
      .map((named) => ({ page, named, field }));
  });
});

/** What a list of ids leads to. A département outside of the region has no page; all those of the region have one together. */
function resolve(relation: string, ids: readonly string[]): string[] {
  if (relation !== 'territoires') return ids.flatMap((id) => addresses[relation]?.(id) ?? []);
  const codes = ids.filter((id) => /^\d/.test(id));
  const isWhole = [...departements.keys()].every((code) => codes.includes(code));
  const places = isWhole ? [urls.territories] : codes.flatMap((code) => departements.get(code) ?? []);
  return [...ids.filter((id) => !codes.includes(id)).map(urls.initiative), ...places];
}

const links = new Map<string, ReadonlySet<string>>();

/** The links of a page, or of the part of it that an anchor names. Header and footer do not count. */
function linksOf(address: string): ReadonlySet<string> {
  const known = links.get(address);
  if (known) return known;
  const [path = '', anchor] = address.split('#', 2);
  const main = parse(readFileSync(join(dist, path, 'index.html'), 'utf8')).querySelector('main');
  const part: HTMLElement | null | undefined = anchor ? main?.querySelector(`[id="${anchor}"]`) : main;
  const found = new Set(
    part?.querySelectorAll('a[href]').map((link) => {
      const url = new URL(link.getAttribute('href') ?? '', new URL(path, 'http://site'));
      return url.pathname + url.hash;
    }),
  );
  links.set(address, found);
  return found;
}

const describe = ({ page, named, field }: (typeof pairs)[number]) => `${page} → ${named} (${field})`;

test('texts name one another', () => expect(pairs.length).toBeGreaterThan(300));

test('a page links to all that its text names', () => {
  expect(pairs.filter(({ page, named }) => !linksOf(page).has(named)).map(describe)).toEqual([]);
});

test('what a text names links back to it, unless it is an offer that has run out', () => {
  const past = new Set(published.filter((post) => !listed.includes(post)).map(({ id }) => urls.post(id)));
  const oneWay = pairs.filter(
    ({ page, named }) => named !== urls.territories && !past.has(page) && !linksOf(named).has(page),
  );
  expect(oneWay.map(describe)).toEqual([]);
});
