import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';

type Row = Readonly<Record<string, string>>;
const read = (path: string) => parseCsv<Row>(readFileSync(path), { columns: true });

/** Published initiatives that count: neither over nor to be checked. */
const statuses = new Map(
  read(join(dist, 'donnees/demarches.csv'))
    .filter(({ confiance, statut }) => confiance !== 'low' && statut !== 'expired')
    .map(({ id, statut }) => [id, statut]),
);
const covering = new Map(
  read(join(dist, 'donnees/communes.csv')).map(({ insee, ...types }) => [insee, types]),
);
const communes = read(join(import.meta.dirname, '../../data/reference/communes.csv')).filter(({ insee }) =>
  covering.has(insee),
);

/** The columns of the table of a page, in their order: what somebody with the published files would count. */
const levels = ['active', 'preparation', 'unknown', 'none'];

function recount(own: readonly Row[], type: string): (string | number)[] {
  const total = own.reduce((sum, { population }) => sum + Number(population), 0);
  const counts = levels.map(() => ({ communes: 0, population: 0 }));
  for (const { insee, population } of own) {
    const ranks = (covering.get(insee)?.[type] ?? '')
      .split(';')
      .map((id) => levels.indexOf(statuses.get(id) ?? 'none'));
    const count = counts[Math.min(...ranks, levels.indexOf('none'))];
    if (!count) continue;
    count.communes += 1;
    count.population += Number(population);
  }
  return counts.flatMap((it) => [
    Math.round((it.population / total) * 1000) / 10,
    it.communes,
    it.population,
  ]);
}

const numberOf = (text: string) => Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.'));
const pages: [string, readonly Row[]][] = [
  ['/territoires/', communes],
  ['/territoires/33-gironde/', communes.filter(({ departement }) => departement === '33')],
  ['/territoires/87-haute-vienne/', communes.filter(({ departement }) => departement === '87')],
];

describe.each(pages)('%s', (path, own) => {
  const page = parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const rows = page.querySelectorAll('table[aria-labelledby="parts-par-type"] tbody tr');

  test.each(['cls', 'clsm', 'asv'].map((type, index) => ({ type, index })))(
    'says of the $type what the published files say: shares, communes, inhabitants',
    ({ type, index }) => {
      const shown = rows[index]?.querySelectorAll('td strong, td span').map((it) => numberOf(it.text));
      expect(shown).toEqual(recount(own, type));
    },
  );
});

test('the agency is quoted beside it, with its date, its source, and why the two differ', () => {
  const text = parse(readFileSync(join(dist, 'territoires/index.html'), 'utf8')).querySelector('main')?.text;
  expect(text).toContain('selon l’agence régionale de santé, début 2025');
  expect(text).toContain('Les deux chiffres ne comptent pas la même chose');
  expect(text).toContain('nouvelle-aquitaine.ars.sante.fr');
});
