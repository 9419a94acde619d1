import { expect, test } from 'vitest';
import { toDatasetJsonLd } from '../../../src/domain/json-ld/dataset-json-ld.ts';
import { publishedFiles } from '../../../src/domain/published-files.ts';

test('every file is a distribution with an absolute address, its weight and its own licence', () => {
  const files = publishedFiles.map((file) => ({ ...file, bytes: 12 }));
  const described = { name: 'n', description: 'd', day: '2026-11-22', place: 'p', publisher: 'o', files };
  const dataset = toDatasetJsonLd(described, new URL('https://example.org'));
  expect(dataset.distribution).toHaveLength(publishedFiles.length);
  expect(dataset).toHaveProperty('distribution.2', {
    '@type': 'DataDownload',
    name: 'demarches.geojson',
    description: publishedFiles[2]?.summary,
    encodingFormat: 'application/geo+json',
    contentSize: '12 B',
    contentUrl: 'https://example.org/donnees/demarches.geojson',
    license: 'https://opendatacommons.org/licenses/odbl/1-0/',
  });
});
