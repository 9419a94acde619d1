import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/pipeline/read.ts';
import { writeCsv } from '../../src/pipeline/write-csv.ts';

/** A cell as people fill it: any text that a text file may hold; line breaks are read as `\n`. */
const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(',', ';', '"', '\n', '=', '-', 'é', ' ') }),
  )
  .map((text) => text.toWellFormed().replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : '')));
const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text.trim() !== ''));
const header = ['id', 'nom', 'reserve'];
const neutralise = (text: string) => (/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);

test.each(['standard', 'spreadsheet'] as const)('what is written as %s CSV is read back', (flavour) => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const bytes = new TextEncoder().encode(writeCsv(header, rows, flavour));
      const { table, issues } = read('f.csv', bytes);
      expect(issues).toEqual([]);
      expect(table?.header).toEqual(header);
      expect(table?.rows.map(({ cells }) => cells)).toEqual(rows.map((cells) => cells.map(neutralise)));
    }),
  );
});

test('no written cell begins with a sign that a spreadsheet would compute', () => {
  const hostile = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
    .map(([sign, text]) => sign + text);
  fc.assert(
    fc.property(hostile, (text) => {
      const [, written = ''] = writeCsv(['a'], [[text]]).split(/\n(.*)/s);
      expect(written.replace(/^"/, '').startsWith(`'${text[0]}`)).toBe(true);
    }),
  );
});

test('any bytes are a table or a refusal with a sentence, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { table, issues } = read('f.csv', bytes);
      expect(table !== null || issues.length > 0).toBe(true);
    }),
  );
});
