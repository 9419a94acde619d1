import { expect, test } from 'vitest';
import { findRelatedPosts } from '../../../src/domain/blog/related-posts.ts';
import { aPost } from '../a-post.ts';

const agen = aPost('agen', { themes: ['evaluation', 'prevention'], territories: ['cls-agen'] });

test('a shared territory counts more than themes, then the latest comes first', () => {
  const posts = [
    agen,
    aPost('elsewhere', { themes: ['autonomie'] }),
    aPost('themes-old', { themes: ['evaluation'], date: '2020' }),
    aPost('themes-new', { themes: ['evaluation'], date: '2024-05' }),
    aPost('same-place', { territories: ['cls-agen'], date: '2012' }),
  ];
  expect(findRelatedPosts(agen, posts).map(({ id }) => id)).toEqual([
    'same-place',
    'themes-new',
    'themes-old',
  ]);
});

test('a few only', () => {
  const posts = ['a', 'b', 'c', 'd', 'e'].map((id) => aPost(id, { themes: ['prevention'] }));
  expect(findRelatedPosts(agen, posts)).toHaveLength(4);
});
