import { expect, test } from 'vitest';
import { compareByDate, isExpired, isPublished, selectPublished } from '../../src/domain/post.ts';

test.each<[string, boolean, string | null, boolean]>([
  ['a plain post is published', false, null, true],
  ['a draft is not', true, null, false],
  ['nor before its day', false, '2026-11-23', false],
  ['but on its day', false, '2026-11-22', true],
  ['a draft stays one after its day', true, '2026-11-01', false],
])('%s', (_name, draft, publishOn, expected) => {
  expect(isPublished({ draft, publishOn }, '2026-11-22')).toBe(expected);
});

test.each<[string | null, boolean]>([
  [null, false],
  ['2026-11-21', true],
  ['2026-11-22', false],
])('an offer until %s has expired: %s', (expires, expected) => {
  expect(isExpired({ expires }, '2026-11-22')).toBe(expected);
});

test('the latest comes first; a month counts as its last day', () => {
  const posts = [
    { title: 'b', date: '2025-04-10' },
    { title: 'c', date: '2024' },
    { title: 'a', date: '2025-04' },
    { title: 'É', date: '2025-04-10' },
    { title: 'd', date: '2025-10-16' },
  ];
  expect(posts.sort(compareByDate).map(({ title }) => title)).toEqual(['d', 'a', 'b', 'É', 'c']);
});

test('drafts and scheduled posts are held back until their day', () => {
  const posts = [
    { title: 'published', date: '2020', draft: false, publishOn: null },
    { title: 'draft', date: '2025', draft: true, publishOn: null },
    { title: 'scheduled', date: '2024', draft: false, publishOn: '2026-12-01' },
  ];
  const seen = (day: string) => selectPublished(posts, day).map(({ title }) => title);
  expect(seen('2026-11-22')).toEqual(['published']);
  expect(seen('2026-12-01')).toEqual(['scheduled', 'published']);
});
