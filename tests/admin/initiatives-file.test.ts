import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInitiativesFormat, type FormRow } from '../../src/admin/initiatives-file.ts';
import { initiativeTypeIds } from '../../src/domain/initiative-types.ts';

const lists = new Set([
  'departements',
  'themes',
  'priorites',
  'perimetre_epci',
  'perimetre_communes',
  'quartiers',
]);
const read = (type: string) =>
  readFileSync(new URL(`../../data/initiatives/${type}.csv`, import.meta.url), 'utf8');

/** What the editor gives back: cells without content are left out, and so are lists without values. */
function leaveOutBlanks(row: FormRow): FormRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.length > 0));
}

describe.each(initiativeTypeIds)('%s.csv', (type) => {
  const text = read(type);

  test('is written back to the byte when nothing was touched', () => {
    const { fromFile, toFile } = createInitiativesFormat(lists);
    const { demarches } = fromFile(text);
    expect(demarches.length).toBeGreaterThan(3);
    expect(toFile({ demarches: demarches.map(leaveOutBlanks) })).toBe(text);
  });

  test('changes in the line that was touched, and nowhere else', () => {
    const { fromFile, toFile } = createInitiativesFormat(lists);
    const [first = {}, ...others] = fromFile(text).demarches;
    const after = toFile({
      demarches: [{ ...first, reserve: 'Périmètre « à revoir », dit la source' }, ...others],
    });
    const changed = after.split('\n').filter((line, index) => line !== text.split('\n')[index]);
    expect(changed).toEqual([expect.stringContaining('"Périmètre « à revoir », dit la source"')]);
    expect(after.split('\n')).toHaveLength(text.split('\n').length);
  });
});

test('a new row takes its cells in the order of the columns, and stays one line', () => {
  const { fromFile, toFile } = createInitiativesFormat(lists);
  fromFile('id,nom,departements,reserve\n');
  const row = { reserve: 'a\nb, "c"', departements: ['33', '24'], id: 'cls-x', nom: 'X' };
  expect(toFile({ demarches: [row] })).toBe('id,nom,departements,reserve\ncls-x,X,33;24,"a b, ""c"""\n');
});

test('spaces, quotes and ends of lines that a spreadsheet left are kept where nobody typed', () => {
  const { fromFile, toFile } = createInitiativesFormat(lists);
  const text = 'id,nom,themes\ncls-a,"Nom",sante-mentale ; precarite\ncls-b,Autre,\n';
  expect(toFile(fromFile(text))).toBe(text);
});

test('whatever is typed in a cell is read back as it was', () => {
  const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(cell, cell, (nom, reserve) => {
      const { fromFile, toFile } = createInitiativesFormat(lists);
      fromFile('id,nom,reserve\n');
      const text = toFile({ demarches: [{ id: 'cls-x', nom, reserve }] });
      expect(createInitiativesFormat(lists).fromFile(text).demarches).toEqual([
        { id: 'cls-x', nom, reserve },
      ]);
    }),
  );
});
