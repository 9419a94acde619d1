import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';

type Row = Readonly<Record<string, string>>;
const read = (name: string, delimiter = ',') =>
  parseCsv<Row>(readFileSync(join(dist, 'donnees', name)), { columns: true, bom: true, delimiter });

const listed = read('qualite.csv', ';');
const withGap = (kind: string, code: string) =>
  listed
    .filter(({ objet, constats }) => objet === kind && constats?.split(';').includes(code))
    .map(({ id }) => id);

test.each([
  ['sans-porteur', 'porteur'],
  ['sans-perimetre', 'communes'],
  ['sans-priorite', 'priorites'],
  ['source-non-datee', 'source_date'],
  ['sans-site', 'site'],
])('« %s » lists the rows of demarches.csv whose « %s » is empty, and no other', (code, column) => {
  const empty = read('demarches.csv').filter((row) => row[column] === '');
  expect(withGap('demarche', code)).toEqual(empty.map(({ id }) => id));
});

test('the EPCI without anything recorded are those whose communes are all bare', () => {
  const byEpci = Map.groupBy(read('communes.csv'), ({ epci }) => epci);
  const bare = [...byEpci]
    .filter(
      ([epci, communes]) => epci !== '' && communes.every((it) => `${it.cls}${it.clsm}${it.asv}` === ''),
    )
    .map(([epci]) => epci);
  expect(withGap('epci', 'rien-de-recense').toSorted()).toEqual(bare.toSorted());
  expect(bare.length).toBeGreaterThan(0);
});

test('the page counts what the file lists, and names each thing', () => {
  const page = parse(readFileSync(join(dist, 'donnees/qualite/index.html'), 'utf8'));
  const totals = page.querySelectorAll('section[aria-labelledby="demarches"] tbody tr').map((row) => {
    const cells = row.querySelectorAll('td');
    return Number(cells.at(-1)?.text);
  });
  const found = listed
    .filter(({ objet }) => objet === 'demarche')
    .flatMap(({ constats }) => constats?.split(';'));
  expect(totals.reduce((sum, count) => sum + count, 0)).toBe(found.length);
  const links = new Set(page.querySelectorAll('details a').map((it) => it.getAttribute('href')));
  const unnamed = listed.filter(
    ({ objet, url }) => objet !== 'epci' && !links.has(new URL(url ?? '').pathname),
  );
  expect(unnamed).toEqual([]);
});
