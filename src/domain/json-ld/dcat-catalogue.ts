import { fileLicences, type PublishedFile } from '../published-files.ts';
import type { Change } from '../time/change-log.ts';
import { urls } from '../urls.ts';
import type { JsonLd } from './json-ld.ts';

interface Catalogued {
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  /** Of the region, by its name. */
  readonly place: string;
  readonly files: readonly PublishedFile[];
  /** The versions of the data, the newest first; at least one. */
  readonly changes: readonly Change[];
}

/** The words of DCAT 3 that are used below, so that the file needs no other to be read. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** `catalogue.jsonld`: the data as catalogues of open data harvest them. `site` is the address of the site. */
export function toDcatCatalogue(
  { name, description, publisher, place, files, changes }: Catalogued,
  site: URL,
): JsonLd {
  const link = (path: string) => ({ '@id': new URL(path, site).href });
  const day = (value: string | undefined) => ({ '@type': 'xsd:date', '@value': value });
  const french = (value: string) => ({ '@language': 'fr', '@value': value });
  const agent = { '@type': 'foaf:Organization', 'foaf:name': publisher, 'foaf:homepage': link(urls.home) };
  const [latest] = changes;
  return {
    '@context': context,
    ...link(urls.file('catalogue.jsonld')),
    '@type': 'dcat:Catalog',
    'dct:title': french(name),
    'dct:description': french(description),
    'dct:publisher': agent,
    'dct:language': 'fr',
    'foaf:homepage': link(urls.data),
    'dcat:dataset': {
      ...link(urls.data),
      '@type': 'dcat:Dataset',
      'dct:title': french(name),
      'dct:description': french(description),
      'dct:publisher': agent,
      'dct:language': 'fr',
      'dct:spatial': { '@type': 'dct:Location', 'dct:title': french(place) },
      'dct:issued': day(changes.at(-1)?.day),
      'dct:modified': day(latest?.day),
      'dcat:version': latest?.day,
      'adms:versionNotes': french(latest?.items.join(' ') ?? ''),
      'dcat:landingPage': link(urls.data),
      'dcat:distribution': files.map((file) => ({
        ...link(urls.file(file.name)),
        '@type': 'dcat:Distribution',
        'dct:title': french(file.name),
        'dct:description': french(file.summary),
        'dct:license': { '@id': fileLicences[file.licence].url },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.media}` },
        'dcat:downloadURL': link(urls.file(file.name)),
        'dcat:accessURL': link(urls.data),
      })),
    },
  };
}
