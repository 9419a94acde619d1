import type { Initiative } from '../initiative.ts';
import { initiativeTypes } from '../initiative-types.ts';
import { fileLicences } from '../published-files.ts';
import type { JsonLd } from './json-ld.ts';

interface Place {
  readonly code: string;
  readonly name: string;
}

/**
 * The sheet as schema.org says it: a page about a public service. Dates belong to the page's coverage, for a service
 * has none. `epci` and `departements` are those of the perimeter, with their names.
 */
export function toInitiativeJsonLd(
  initiative: Initiative,
  places: { readonly departements: readonly Place[]; readonly epci: readonly Place[] },
  url: string,
): JsonLd {
  const areas = places.epci.length > 0 ? places.epci : places.departements;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: initiative.name,
    inLanguage: 'fr',
    license: fileLicences.lo.url,
    lastReviewed: initiative.checked,
    citation: initiative.source,
    ...(initiative.start || initiative.end
      ? { temporalCoverage: `${initiative.start ?? '..'}/${initiative.end ?? '..'}` }
      : {}),
    mainEntity: {
      '@type': 'GovernmentService',
      '@id': `${url}#demarche`,
      name: initiative.name,
      serviceType: initiativeTypes[initiative.type].singular,
      areaServed: areas.map(({ code, name }) => ({ '@type': 'AdministrativeArea', name, identifier: code })),
      ...(initiative.carrier ? { provider: { '@type': 'Organization', name: initiative.carrier } } : {}),
      ...(initiative.website ? { sameAs: initiative.website } : {}),
      ...(initiative.priorities.length > 0 ? { keywords: initiative.priorities.join(', ') } : {}),
    },
  };
}
