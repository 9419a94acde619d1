import { audiences } from '../catalogue/resource-facets.ts';
import { resourceTypes } from '../catalogue/resource-types.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { Contributor, Resource } from '../resource.ts';
import type { Theme } from '../theme.ts';
import { urls } from '../urls.ts';
import type { JsonLd } from './json-ld.ts';

/**
 * A page about a document: the document is its main entity, under the type that search engines know. `address` is that
 * of the notice, absolute; the document's own is `item.URL`, where it is known.
 */
export function toResourceJsonLd(
  resource: Resource,
  item: CslItem,
  themes: readonly Theme[],
  address: string,
): JsonLd {
  const document = {
    '@type': resourceTypes[resource.type].schemaOrg,
    '@id': `${address}#document`,
    name: resource.title,
    ...(resourceTypes[resource.type].schemaOrg === 'Article' && { headline: resource.title }),
    description: resource.abstract,
    inLanguage: resource.language,
    publisher: { '@type': 'Organization', name: resource.publisher },
    about: themes.map(({ title }) => title),
    ...(resource.contributors.length > 0 && { author: resource.contributors.map(toAgent) }),
    ...(resource.periodical && { isPartOf: { '@type': 'Periodical', name: resource.periodical } }),
    ...(resource.year && { datePublished: String(resource.year) }),
    ...(item.URL && { url: item.URL }),
    ...(resource.doi && { sameAs: `https://doi.org/${resource.doi}` }),
    ...(resource.isbn && { isbn: resource.isbn }),
    ...(resource.licence && { license: resource.licence }),
    ...(resource.access && { isAccessibleForFree: resource.access !== 'payant' }),
    ...(resource.duration && { duration: `PT${resource.duration}M` }),
    ...(resource.keywords.length > 0 && { keywords: resource.keywords.join(', ') }),
    ...(resource.audiences.length > 0 && {
      audience: resource.audiences.map((id) => ({
        '@type': 'Audience',
        audienceType: audiences[id].label,
      })),
    }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: address,
    name: resource.title,
    inLanguage: 'fr',
    ...(resource.checked && { lastReviewed: resource.checked }),
    mainEntity: document,
  };
}

function toAgent(contributor: Contributor): JsonLd {
  if ('organisation' in contributor) return { '@type': 'Organization', name: contributor.organisation };
  const { family, given } = contributor;
  return { '@type': 'Person', name: given ? `${given} ${family}` : family, familyName: family };
}

/** A list of notices. `address` is that of the list, absolute. */
export function toCatalogueJsonLd(name: string, resources: readonly Resource[], address: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: address,
    name,
    inLanguage: 'fr',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: resources.length,
      itemListElement: resources.map(({ id }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: new URL(urls.resource(id), address).href,
      })),
    },
  };
}
