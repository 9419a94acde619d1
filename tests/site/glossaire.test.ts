import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { urls } from '../../src/domain/urls.ts';
import { dist } from '../browser/pages.ts';
import { terms } from './read-agenda.ts';

const page = parse(readFileSync(join(dist, urls.glossary, 'index.html'), 'utf8'));
const entries = new Map(page.querySelectorAll('article[id]').map((entry) => [entry.id, entry]));

test('there are terms', () => expect(terms.length).toBeGreaterThanOrEqual(45));

test('every term has its entry, in alphabetical order under its letter', () => {
  expect([...entries.keys()].toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
  const words = [...entries.values()].map((entry) => entry.querySelector('dfn')?.text ?? '');
  expect(words).toEqual(words.toSorted(new Intl.Collator('fr').compare));
});

test.each(terms.map((term) => [term.id, term] as const))('%s says all that its file says', (id, term) => {
  const entry = entries.get(id);
  const { expansion, definition, synonyms, source, related, themes } = term;
  for (const words of [term.term, expansion, definition, ...synonyms, source.url ? null : source.title])
    if (words) expect(entry?.text).toContain(words);
  const links = entry?.querySelectorAll('a').map((link) => link.getAttribute('href'));
  expect(links).toContain(`/recherche/?q=${encodeURIComponent(term.term).replaceAll('%20', '+')}`);
  const expected = [...related.map((other) => `#${other}`), ...themes.map(urls.theme)];
  expect(links).toEqual(expect.arrayContaining(source.url ? [...expected, source.url] : expected));
});

test('the structured data defines the same terms, at the same anchors', () => {
  const blocks = page.querySelectorAll('script[type="application/ld+json"]');
  const set = blocks.map((block) => JSON.parse(block.rawText)).find((it) => it['@type'] === 'DefinedTermSet');
  const anchors: string[] = set.hasDefinedTerm.map((term: { '@id': string }) =>
    new URL(term['@id']).hash.slice(1),
  );
  expect(anchors.toSorted()).toEqual([...entries.keys()].toSorted());
});
