import { expect, test } from 'vitest';
import { toDcatCatalogue } from '../../../src/domain/json-ld/dcat-catalogue.ts';

test('a catalogue of one data set: its versions, its files, their licences, absolute addresses', () => {
  const catalogue = toDcatCatalogue(
    {
      name: 'Démarches',
      description: 'Les démarches.',
      publisher: 'Le site',
      place: 'Région',
      files: [
        {
          name: 'demarches.geojson',
          format: 'GeoJSON',
          media: 'application/geo+json',
          summary: 'Avec contours.',
          licence: 'odbl',
          rows: 'initiatives',
        },
      ],
      changes: [
        { day: '2027-03-01', title: '1er mars 2027', items: ['Deux ajouts.', 'Un retrait.'] },
        { day: '2026-11-22', title: '22 novembre 2026', items: ['Première version.'] },
      ],
    },
    new URL('https://exemple.fr'),
  );
  expect(catalogue).toMatchObject({
    '@type': 'dcat:Catalog',
    'dcat:dataset': {
      '@id': 'https://exemple.fr/donnees/',
      'dct:issued': { '@value': '2026-11-22' },
      'dct:modified': { '@value': '2027-03-01' },
      'dcat:version': '2027-03-01',
      'adms:versionNotes': { '@value': 'Deux ajouts. Un retrait.' },
      'dcat:distribution': [
        {
          '@id': 'https://exemple.fr/donnees/demarches.geojson',
          'dct:license': { '@id': 'https://opendatacommons.org/licenses/odbl/1-0/' },
          'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/geo+json' },
          'dcat:downloadURL': { '@id': 'https://exemple.fr/donnees/demarches.geojson' },
        },
      ],
    },
  });
});

test('every word used belongs to a vocabulary of its context', () => {
  const { '@context': context, ...rest } = toDcatCatalogue(
    {
      ...{ name: '', description: '', publisher: '', place: '', files: [] },
      changes: [{ day: '2026-11-22', title: '', items: [] }],
    },
    new URL('https://exemple.fr'),
  );
  const words = [...JSON.stringify(rest).matchAll(/"(\w+):\w+":/g)].map(([, prefix]) => prefix);
  expect(words.length).toBeGreaterThan(10);
  expect(Object.keys(context as object)).toEqual(expect.arrayContaining([...new Set(words)]));
});
