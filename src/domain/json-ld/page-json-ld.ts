import type { JsonLd } from './json-ld.ts';

/** What schema.org calls a page that has nothing more precise to say of itself. */
export type PageKind = 'WebPage' | 'CollectionPage' | 'ContactPage' | 'SearchResultsPage';

interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly url: string;
}

export function toPageJsonLd(kind: PageKind, { title, description, url }: PageWords): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': kind,
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'fr',
  };
}
