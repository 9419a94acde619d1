import { fileLicences } from '../published-files.ts';
import type { JsonLd } from './json-ld.ts';

interface Place {
  readonly name: string;
  /** INSEE code. */
  readonly code: string;
}

interface PlacePage {
  readonly place: Place;
  /** What it lies in, the nearest first. */
  readonly within: readonly Place[];
  readonly url: string;
  /** The sheets of what covers it, with their absolute addresses. */
  readonly services: readonly { readonly name: string; readonly url: string }[];
}

/** The page of a commune, of a département or of the region, as schema.org says it. */
export function toPlaceJsonLd({ place, within, url, services }: PlacePage): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    inLanguage: 'fr',
    license: fileLicences.lo.url,
    about: nest([place, ...within]),
    ...(services.length > 0 && {
      mainEntity: services.map((service) => ({ '@type': 'GovernmentService', ...service })),
    }),
  };
}

function nest([place, ...within]: readonly Place[]): JsonLd {
  return {
    '@type': 'AdministrativeArea',
    name: place?.name,
    identifier: place?.code,
    ...(within.length > 0 && { containedInPlace: nest(within) }),
  };
}
