import type { Programme } from '../programme.ts';
import type { JsonLd } from './json-ld.ts';

/** The page of a programme as schema.org says it; `url` is its absolute address. */
export function toProgrammeJsonLd({ title, summary, sources }: Programme, url: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: summary,
    inLanguage: 'fr',
    about: { '@type': 'ResearchProject', name: title, description: summary },
    citation: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.date && { datePublished: source.date }),
      ...(source.url && { url: source.url }),
    })),
  };
}
