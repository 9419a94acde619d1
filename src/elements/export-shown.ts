import { pickCsvRecords } from '../domain/catalogue/csv-records.ts';
import { pickFeatures } from '../domain/explorer/pick-features.ts';
import { urls } from '../domain/urls.ts';
import { fetchText } from './fetch-text.ts';

/** What is shown can be taken away as these: rows of the published files, with their columns. */
export const exportFormats = {
  csv: {
    media: 'text/csv',
    write: async (ids) => pickCsvRecords(await fetchText(urls.file('demarches-excel.csv')), ids, ';'),
  },
  geojson: {
    media: 'application/geo+json',
    write: async (ids, screen) => pickFeatures(await fetchText(urls.file('demarches.geojson')), ids, screen),
  },
} as const satisfies Record<
  string,
  { media: string; write: (ids: readonly string[], screen: string) => Promise<string> }
>;

export type ExportFormat = keyof typeof exportFormats;
