import { describe, expect, test } from 'vitest';
import { type CoverageLevel, coverageLevelIds } from '../../src/domain/coverage.ts';
import { initiativeTypeIds } from '../../src/domain/initiative-types.ts';
import { toTerritorySheet } from '../../src/domain/territory-sheet.ts';
import { run } from '../../src/pipeline/run.ts';
import { readProject, root } from './project.ts';

const { dataset } = run(readProject(root));
if (!dataset) throw new Error('the data has errors: see npm run data:check');
const { initiatives, communes, epci, departements } = dataset;

/** Again, and as plainly as can be: commune by commune, through every initiative. */
function recount(among: typeof communes, type: string) {
  const totals = new Map<CoverageLevel, { communes: number; population: number }>(
    coverageLevelIds.map((level) => [level, { communes: 0, population: 0 }]),
  );
  for (const commune of among) {
    let best: CoverageLevel = 'none';
    for (const it of initiatives) {
      if (it.type !== type || it.confidence === 'low' || !it.communes.includes(commune.code)) continue;
      if (it.status === 'active') best = 'active';
      else if (it.status === 'preparation' && best !== 'active') best = 'preparation';
      else if (it.status === 'unknown' && best === 'none') best = 'unknown';
    }
    const total = totals.get(best);
    if (!total) continue;
    total.communes += 1;
    total.population += commune.population;
  }
  return totals;
}

const places = [
  { name: 'the region', own: communes },
  ...departements
    .filter(({ inRegion }) => inRegion)
    .map(({ code, name }) => ({ name, own: communes.filter(({ departement }) => departement === code) })),
];

describe.each(places)('$name', ({ own }) => {
  const sheet = toTerritorySheet(own, epci, initiatives);

  test.each(initiativeTypeIds)('%s: every level, against a naive count of the communes', (type) => {
    const levels = sheet.byType.find((one) => one.type === type)?.levels;
    const counted = coverageLevelIds.map((level) => [levels?.[level].communes, levels?.[level].population]);
    const expected = [...recount(own, type).values()].map((it) => [it.communes, it.population]);
    expect(counted).toEqual(expected);
  });

  test('its white zones and the rest of its EPCI make its communes', () => {
    const named = sheet.epci.flatMap((cover) => cover.communes.map(({ code }) => code));
    expect(named.toSorted()).toEqual(
      own
        .filter((commune) => commune.epci !== null)
        .map(({ code }) => code)
        .toSorted(),
    );
    const white = new Set(sheet.whiteZones.flatMap((zone) => zone.communes.map(({ code }) => code)));
    expect(initiatives.filter((it) => it.communes.some((code) => white.has(code)))).toEqual([]);
  });
});

test('the figures of the collection: 48.3 % runs, 73.4 % with what is not found', () => {
  const cls = toTerritorySheet(communes, epci, initiatives).byType.find(({ type }) => type === 'cls')?.levels;
  if (!cls) throw new Error('there is no CLS');
  expect([cls.active.communes, cls.active.population]).toEqual([1408, 2_972_127]);
  const known = cls.active.population + cls.preparation.population + cls.unknown.population;
  expect(known).toBe(4_516_283);
});
