import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../../src/domain/coverage.ts';
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

test('no row is lost', () => {
  const byType = Object.groupBy(initiatives, ({ type }) => type);
  expect([byType.cls?.length, byType.clsm?.length, byType.asv?.length]).toEqual([58, 15, 5]);
});

describe('coverage, against the figures of the collection', () => {
  const cls = initiatives.filter(({ type }) => type === 'cls');
  const active = cls.filter(({ status }) => status === 'active');
  const established = cls.filter(({ status, confidence }) => confidence !== 'low' && status !== 'expired');

  test.each([
    ['in progress', active, 23, 1408, 2_972_127, 48.3],
    ['established and not expired', established, 45, 2735, 4_516_283, 73.4],
  ])('%s', (_, listed, count, communeCount, population, percent) => {
    const coverage = measureCoverage(listed, communes);
    expect(listed).toHaveLength(count);
    expect(coverage.communes).toBe(communeCount);
    expect(coverage.population).toBe(population);
    expect(Number((coverage.share * 100).toFixed(1))).toBe(percent);
  });
});

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
