import { postKinds } from '../blog/post-kinds.ts';
import type { Post } from '../post.ts';
import type { JsonLd } from './json-ld.ts';

interface Published {
  /** Absolute address of the post. */
  readonly url: string;
  readonly picture: string;
  /** Who publishes the site. */
  readonly publisher: string;
  /** Titles of the themes. */
  readonly themes: readonly string[];
}

/**
 * A post as schema.org says it. `datePublished` is the day on which it came to the site; the date of the fact is what
 * the post is about. A job offer is an article too: we are not the employer, and know less than `JobPosting` asks.
 */
export function toPostJsonLd(post: Post, { url, picture, publisher, themes }: Published): JsonLd {
  const type = postKinds[post.kind].schemaOrg;
  return {
    '@context': 'https://schema.org',
    '@type': type === 'JobPosting' ? 'BlogPosting' : type,
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.summary,
    inLanguage: 'fr',
    image: picture,
    datePublished: post.added,
    dateModified: post.updated ?? post.added,
    ...(post.dateMeaning === 'fait' ? { temporalCoverage: post.date } : {}),
    ...(post.expires ? { expires: post.expires } : {}),
    articleSection: postKinds[post.kind].singular,
    keywords: themes.join(', '),
    author: { '@type': 'Organization', name: publisher },
    publisher: { '@type': 'Organization', name: publisher },
    citation: post.source.url ?? post.source.title,
  };
}
