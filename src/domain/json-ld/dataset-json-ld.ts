import { fileLicences, type PublishedFile } from '../published-files.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { urls } from '../urls.ts';
import type { JsonLd } from './json-ld.ts';

interface Described {
  readonly name: string;
  readonly description: string;
  /** Day of this version. */
  readonly day: CalendarDay;
  /** Of the region, by its name. */
  readonly place: string;
  readonly publisher: string;
  readonly files: readonly (PublishedFile & { readonly bytes: number })[];
}

/** The data page as catalogues of data sets read it. `site` is the address of the site. */
export function toDatasetJsonLd(
  { name, description, day, place, publisher, files }: Described,
  site: URL,
): JsonLd {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(urls.data),
    url: absolute(urls.data),
    name,
    description,
    inLanguage: 'fr',
    license: fileLicences.lo.url,
    isAccessibleForFree: true,
    dateModified: day,
    version: day,
    creator: { '@type': 'Organization', name: publisher, url: absolute(urls.home) },
    spatialCoverage: { '@type': 'AdministrativeArea', name: place },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      description: file.summary,
      encodingFormat: file.media,
      contentSize: `${file.bytes} B`,
      contentUrl: absolute(urls.file(file.name)),
      license: fileLicences[file.licence].url,
    })),
  };
}
