import { describe, expect, test } from 'vitest';
import { listPages } from '../browser/pages.ts';
import { readPageFacts } from './page-facts.ts';
import { siteUrl } from './site-url.ts';

const pages = listPages().map(readPageFacts);
const indexed = pages.filter((page) => page.isIndexed);

/** Values that several pages share, with the pages. */
function repeated(read: (page: (typeof pages)[number]) => string): string[] {
  const groups = Map.groupBy(indexed, read);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${value} : ${group.map(({ path }) => path).join(', ')}`);
}

/** Paths of the pages that fail. */
function failing(accept: (page: (typeof pages)[number]) => boolean, among = pages): string[] {
  return among.filter((page) => !accept(page)).map(({ path }) => path);
}

test('there are pages', () => expect(pages.length).toBeGreaterThan(0));

describe('every page', () => {
  test('is in French', () => expect(failing((page) => page.language === 'fr')).toEqual([]));
  test('has one h1, with words', () =>
    expect(failing((page) => page.headings.length === 1 && page.headings[0] !== '')).toEqual([]));
  test('has a title and a description', () =>
    expect(failing((page) => page.title !== '' && page.description.length >= 50)).toEqual([]));
  test('has structured data that can be read', () => expect(failing(hasReadableData)).toEqual([]));
});

describe('every page that search engines may list', () => {
  test('says what it is in structured data', () =>
    expect(failing((page) => page.jsonLd.length > 0, indexed)).toEqual([]));
  test('has a title of its own', () => expect(repeated((page) => page.title)).toEqual([]));
  test('has a description of its own', () => expect(repeated((page) => page.description)).toEqual([]));
  test('names its own address', () =>
    expect(failing((page) => page.canonical === new URL(page.path, siteUrl).href, indexed)).toEqual([]));
});

function hasReadableData(page: (typeof pages)[number]): boolean {
  return page.jsonLd.every((text) => {
    const data: unknown = JSON.parse(text);
    return (
      typeof data === 'object' && data !== null && '@context' in data && ('@type' in data || '@graph' in data)
    );
  });
}
