import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../../src/domain/coverage.ts';
import { initiativeTypeIds } from '../../src/domain/initiative-types.ts';
import { isError } from '../../src/pipeline/issues.ts';
import { formatIssue } from '../../src/pipeline/report-text.ts';
import { run } from '../../src/pipeline/run.ts';
import { writeCommunesCsv } from '../../src/pipeline/write-csv.ts';
import { readProject, root } from './project.ts';

const outcome = run(readProject(root));
const { dataset } = outcome;
const initiatives = dataset?.initiatives ?? [];
const communes = dataset?.communes ?? [];

/** The official lists, as their package gives them. */
const require = createRequire(import.meta.url);
const readOfficial = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));
const officialCommunes: { code: string; nom: string; type: string; region?: string; departement: string }[] =
  readOfficial('communes');
const officialEpci: { code: string; membres: { code: string }[] }[] = readOfficial('epci');

test('the real data has no error', () => {
  expect(outcome.issues.filter(isError).map(formatIssue)).toEqual([]);
});

type Row = Readonly<Record<string, string>>;
const readRows = (path: string) => parse<Row>(readFileSync(`${root}${path}`), { columns: true, bom: true });

/** The rows as they are typed: what the pipeline makes of them is judged by these, whatever is published. */
const typed = new Map(initiativeTypeIds.map((type) => [type, readRows(`data/initiatives/${type}.csv`)]));
const region = readRows('data/reference/communes.csv').filter(({ region }) => region === '75');
const inhabitants = (codes: ReadonlySet<string>) =>
  region.filter(({ insee = '' }) => codes.has(insee)).reduce((sum, it) => sum + Number(it.population), 0);

test.each(initiativeTypeIds)('no row of %s is lost', (type) => {
  const read = initiatives.filter((it) => it.type === type).map(({ id }) => id);
  expect(read.length).toBeGreaterThan(0);
  expect(read.toSorted()).toEqual(
    typed
      .get(type)
      ?.map(({ id }) => id)
      .toSorted(),
  );
});

describe('coverage, against the codes of the rows', () => {
  test.each([
    ['in progress', ({ statut }: Row) => statut === 'active'],
    ['established and not expired', (row: Row) => row.confiance !== 'low' && row.statut !== 'expired'],
  ])('%s', (_, isCounted) => {
    const rows = (typed.get('cls') ?? []).filter(isCounted);
    const codes = new Set(rows.flatMap(listCommunes));
    const ids = new Set(rows.map(({ id }) => id));
    const coverage = measureCoverage(
      initiatives.filter(({ id }) => ids.has(id)),
      communes,
    );
    expect(coverage.communes).toBe(codes.size);
    expect(coverage.population).toBe(inhabitants(codes));
    expect(coverage.share).toBeCloseTo(
      inhabitants(codes) / inhabitants(new Set(region.map(({ insee = '' }) => insee))),
      6,
    );
    expect(codes.size).toBeGreaterThan(1000);
  });
});

/** What a row covers in the region, from the official members of its EPCI. */
function listCommunes({ perimetre_epci = '', perimetre_communes = '' }: Row): string[] {
  const here = new Set(region.map(({ insee }) => insee));
  const members = perimetre_epci
    .split(';')
    .flatMap((epci) => officialEpci.find(({ code }) => code === epci)?.membres ?? []);
  const codes = [...members.map(({ code }) => code), ...perimetre_communes.split(';')];
  return codes.filter((code) => here.has(code));
}

test('every commune of the region is in communes.csv, with its own EPCI and what covers it, from codes', () => {
  const epciOf = new Map(officialEpci.flatMap(({ code, membres }) => membres.map((it) => [it.code, code])));
  const covering = (commune: string, type: string) =>
    initiatives
      .filter((it) => it.type === type)
      .filter(({ communes: own, epci }) => own.includes(commune) || epci.includes(epciOf.get(commune) ?? ''))
      .map(({ id }) => id)
      .join(';');
  const expected = officialCommunes
    .filter(({ type, region }) => type === 'commune-actuelle' && region === '75')
    .map(({ code, nom, departement }) => [
      ...[code, nom, departement, epciOf.get(code) ?? ''],
      ...['cls', 'clsm', 'asv'].map((type) => covering(code, type)),
    ]);
  const [header, ...lines] = writeCommunesCsv(communes, initiatives).trimEnd().split('\n');
  expect(header).toBe('insee,commune,departement,epci,cls,clsm,asv');
  expect(expected).toHaveLength(4293);
  expect(lines).toEqual(expected.map((cells) => cells.join(',')));
});

test('what is not established is not drawn, and every other initiative is', () => {
  const drawn = new Set(initiatives.filter(({ geometry }) => geometry !== null).map(({ id }) => id));
  const expected = initiatives.filter(({ confidence }) => confidence !== 'low').map(({ id }) => id);
  expect([...drawn]).toEqual(expected);
});

test('neighbours are mutual', () => {
  const neighbours = new Map(initiatives.map((it) => [it.id, it.neighbours]));
  const oneWay = initiatives.flatMap(({ id, neighbours: around }) =>
    around.filter((other) => !neighbours.get(other)?.includes(id)).map((other) => `${id} → ${other}`),
  );
  expect(oneWay).toEqual([]);
});

test('the trial is four départements whose sums are those of the sources', () => {
  const { departements = [] } = dataset?.trial ?? {};
  const sum = (count: 'ecoles_tirees_2019' | 'communes' | 'formateurs_formes' | 'enfants_2019') =>
    departements.reduce((total, { counts }) => total + (counts[count] ?? 0), 0);
  expect(departements.map(({ departement }) => departement)).toEqual(['38', '15', '69', '42']);
  expect(sum('ecoles_tirees_2019')).toBe(101);
  expect(sum('communes')).toBe(93);
  expect(sum('formateurs_formes')).toBe(45);
  expect(sum('enfants_2019')).toBe(10_293);
});
