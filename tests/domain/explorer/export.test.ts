import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickCsvRecords, splitCsvRecords } from '../../../src/domain/catalogue/csv-records.ts';
import { nameExport } from '../../../src/domain/explorer/export-name.ts';
import { pickFeatures } from '../../../src/domain/explorer/pick-features.ts';
import type { Choices } from '../../../src/domain/filters.ts';
import { writeCsv } from '../../../src/pipeline/write-csv.ts';

describe('records of a CSV', () => {
  test.each([
    ['a line each', 'id;nom\r\na;1\r\nb;2\r\n', ['id;nom', 'a;1', 'b;2']],
    ['unix line ends, none after the last', 'id,nom\na,1', ['id,nom', 'a,1']],
    ['a line break inside a cell', 'id;nom\r\na;"un\r\ndeux"\r\n', ['id;nom', 'a;"un\r\ndeux"']],
    ['quotes inside a cell', 'a;"dit ""oui""\nnon"\nb;2', ['a;"dit ""oui""\nnon"', 'b;2']],
    ['nothing', '', []],
  ])('%s', (_, csv, records) => {
    expect(splitCsvRecords(csv)).toEqual(records);
  });

  test('are picked in the order asked for; an unknown id is nothing', () => {
    const csv = '\ufeffid;nom\r\na;1\r\nb;"x\ny"\r\nc;3\r\n';
    expect(pickCsvRecords(csv, ['c', 'z', 'b'], ';')).toBe('\ufeffid;nom\r\nc;3\r\nb;"x\ny"\r\n');
  });

  test('whatever the cells hold, a reader finds the picked rows as they were', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ unit: 'binary' })), {
      selector: ([id]) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, fc.nat(), (all, seed) => {
        const kept = all.filter((_, index) => (seed >> (index % 16)) % 2 === 0).reverse();
        const csv = writeCsv(['id', 'mot'], all, 'spreadsheet');
        const whole: string[][] = parse(csv, { delimiter: ';', bom: true });
        const cells = new Map(whole.map(([id = '', word = '']) => [id, word]));
        const picked = pickCsvRecords(
          csv,
          kept.map(([id]) => id),
          ';',
        );
        expect(parse(picked, { delimiter: ';', bom: true })).toEqual([
          ['id', 'mot'],
          ...kept.map(([id]) => [id, cells.get(id)]),
        ]);
      }),
    );
  });
});

test('a collection keeps its members, and counts again', () => {
  const feature = (id: string) => ({ type: 'Feature', id, geometry: null, properties: { id } });
  const published = {
    type: 'FeatureCollection',
    licence: 'libre',
    count: 3,
    features: ['a', 'b', 'c'].map(feature),
  };
  expect(JSON.parse(pickFeatures(JSON.stringify(published), ['c', 'z', 'a'], 'https://ici/carte/'))).toEqual({
    type: 'FeatureCollection',
    licence: 'libre',
    count: 2,
    filtre: 'https://ici/carte/',
    features: [feature('c'), feature('a')],
  });
});

test.each<[Choices, string]>([
  [{}, 'demarches_edition-2026-11-26'],
  [{ type: ['cls', 'clsm'], dep: ['33'] }, 'demarches_cls-clsm_33_edition-2026-11-26'],
  [
    { etat: ['2024-01-01'], theme: ['sante-mentale'] },
    'demarches_sante-mentale_au-2024-01-01_edition-2026-11-26',
  ],
  [{ q: ['Périgueux / été'] }, 'demarches_perigueux-ete_edition-2026-11-26'],
  [{ q: ['../..'] }, 'demarches_edition-2026-11-26'],
  [{ q: ['a'.repeat(99)] }, `demarches_${'a'.repeat(40)}_edition-2026-11-26`],
])('the name of an export says what was chosen: %j', (choices, expected) => {
  expect(nameExport(choices, '2026-11-26')).toBe(expected);
});
