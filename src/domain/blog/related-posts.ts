import { compareByDate, type Post } from '../post.ts';

/** How much a shared thing says that two posts are about the same: a territory says more than a theme. */
const weights = { territory: 3, programme: 3, theme: 1 };

/** The posts nearest to one by what they share, then by date; none that shares nothing. */
export function findRelatedPosts<P extends Post>(post: Post, posts: readonly P[], limit = 4): P[] {
  return posts
    .filter(({ id }) => id !== post.id)
    .map((other) => ({ other, score: scoreOf(post, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareByDate(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

function scoreOf(one: Post, other: Post): number {
  return (
    weights.territory * countShared(one.territories, other.territories) +
    weights.programme * countShared(one.programmes, other.programmes) +
    weights.theme * countShared(one.themes, other.themes)
  );
}

function countShared(one: readonly string[], other: readonly string[]): number {
  return one.filter((item) => other.includes(item)).length;
}
