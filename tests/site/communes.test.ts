import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { formatPartialDate } from '../../src/domain/time/partial-date.ts';
import { toPlaceSlug } from '../../src/domain/urls.ts';
import { dist, listPages } from '../browser/pages.ts';

interface Row {
  readonly insee: string;
  readonly commune: string;
  readonly epci: string;
  readonly cls: string;
  readonly clsm: string;
  readonly asv: string;
}

/** The published file says what covers each commune: the pages must say the same. */
const rows = parseCsv<Row>(readFileSync(join(dist, 'donnees/communes.csv')), { columns: true });
const published = parseCsv<{ id: string; statut: string }>(
  readFileSync(join(dist, 'donnees/demarches.csv')),
  { columns: true },
);
const over = new Set(published.filter(({ statut }) => statut === 'expired').map(({ id }) => id));
const pages = listPages().filter(({ path }) => /^\/communes\/\d/.test(path));

test('every commune of the region has a page, and nothing else has', () => {
  const expected = rows.map(
    ({ insee, commune }) => `/communes/${toPlaceSlug({ code: insee, name: commune })}/`,
  );
  expect(expected).toHaveLength(4293);
  expect(pages.map(({ path }) => path)).toEqual(expected.toSorted());
});

/** Before compression: these are thousands of files to host, and some are read on a bad connection. */
const heaviest = 25_000;

test('no page of a commune weighs more than it must', () => {
  expect(pages.filter(({ bytes }) => bytes > heaviest).map(({ path, bytes }) => `${path} ${bytes}`)).toEqual(
    [],
  );
});

test('each page names what covers its commune, from codes, and no more', () => {
  const linked = /href="\/demarches\/([^/"]+)\/"/g;
  const wrong = rows.flatMap(({ insee, commune, cls, clsm, asv }) => {
    const path = `communes/${toPlaceSlug({ code: insee, name: commune })}/index.html`;
    const html = readFileSync(join(dist, path), 'utf8');
    const section = /aria-labelledby="couvre"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    const named = [...section.matchAll(linked)].map(([, id = '']) => id).toSorted();
    const expected = [cls, clsm, asv]
      .flatMap((ids) => ids.split(';'))
      .filter((id) => id !== '' && !over.has(id))
      .toSorted();
    const saysNone = section.includes('Aucune démarche recensée ici');
    const isRight = named.join() === expected.join() && saysNone === (expected.length === 0);
    return isRight ? [] : [`${path} : ${named} ≠ ${expected}`];
  });
  expect(wrong).toEqual([]);
});

describe('what is stated not to be', () => {
  const stated = pages.filter(({ file }) => readFileSync(file, 'utf8').includes('Énoncé comme absent'));

  const absences = parseCsv<{ epci: string; source_date: string }>(readFileSync('data/absences.csv'), {
    columns: true,
  });

  test('is told in the communes of the EPCI that the file names, and nowhere else', () => {
    const named = new Set(absences.map(({ epci }) => epci));
    const codes = rows.filter(({ epci }) => named.has(epci)).map(({ insee }) => insee);
    expect(stated.map(({ path }) => path.slice('/communes/'.length, '/communes/'.length + 5))).toEqual(codes);
  });

  test('has a source and a date', () => {
    for (const { epci, source_date: date } of absences) {
      const { insee } = rows.find((row) => row.epci === epci) ?? {};
      const page = stated.find(({ path }) => path.startsWith(`/communes/${insee}-`));
      const text = page ? parse(readFileSync(page.file, 'utf8')).text : '';
      expect(text).toContain(formatPartialDate(date));
      expect(text).toContain('page consultée');
    }
  });
});

test('the index reaches every commune without script, and former names lead to today’s', () => {
  const index = readFileSync(join(dist, 'communes/index.html'), 'utf8');
  const lists = [
    ...new Set(
      [...index.matchAll(/href="(\/territoires\/[^/]+\/communes\/)"/g)].map(([, path = '']) => path),
    ),
  ];
  expect(lists).toHaveLength(12);
  const html = lists.map((path) => readFileSync(join(dist, path, 'index.html'), 'utf8')).join('');
  const reached = new Set([...html.matchAll(/href="(\/communes\/\d[^"]*)"/g)].map(([, path = '']) => path));
  expect(pages.filter(({ path }) => !reached.has(path))).toEqual([]);
  expect(html).toMatch(/Ambleville, voir\s+<a href="\/communes\/16186-/);
});

test('a homonym names its département, and leads to the others', () => {
  const same = Map.groupBy(rows, ({ commune }) => commune);
  const [first, second] = [...same.values()].find((group) => group.length > 1) ?? [];
  if (!first || !second) throw new Error('no two communes of one name');
  const address = (row: Row) => `/communes/${toPlaceSlug({ code: row.insee, name: row.commune })}/`;
  const html = readFileSync(join(dist, address(first), 'index.html'), 'utf8');
  expect(html).toContain(`href="${address(second)}"`);
});
