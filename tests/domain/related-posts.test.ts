import { expect, test } from 'vitest';
import type { Post } from '../../src/domain/post.ts';
import { findRelatedPosts } from '../../src/domain/related-posts.ts';

const make = (id: string, facts: Partial<Post>): Post => ({
  id,
  title: id,
  date: '2025',
  dateMeaning: 'fait',
  kind: 'actualite',
  expires: null,
  summary: '',
  themes: [],
  territories: [],
  resources: [],
  events: [],
  programmes: [],
  source: { title: 'Un document', url: null },
  added: '2026-11-22',
  updated: null,
  publishOn: null,
  draft: false,
  ...facts,
});

const agen = make('agen', { themes: ['evaluation', 'prevention'], territories: ['cls-agen'] });

test('a shared territory counts more than themes, then the latest comes first', () => {
  const posts = [
    agen,
    make('elsewhere', { themes: ['autonomie'] }),
    make('themes-old', { themes: ['evaluation'], date: '2020' }),
    make('themes-new', { themes: ['evaluation'], date: '2024-05' }),
    make('same-place', { territories: ['cls-agen'], date: '2012' }),
  ];
  expect(findRelatedPosts(agen, posts).map(({ id }) => id)).toEqual([
    'same-place',
    'themes-new',
    'themes-old',
  ]);
});

test('a few only', () => {
  const posts = ['a', 'b', 'c', 'd', 'e'].map((id) => make(id, { themes: ['prevention'] }));
  expect(findRelatedPosts(agen, posts)).toHaveLength(4);
});
