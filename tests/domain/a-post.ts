import type { Post } from '../../src/domain/post.ts';

/** A post with only what every post has. */
export function aPost(id: string, facts: Partial<Post> = {}): Post {
  return {
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
  };
}
