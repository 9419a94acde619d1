import { describe, expect, test } from 'vitest';
import { type CoverageLevel, coverageLevelIds } from '../../src/domain/coverage.ts';
import { initiativeTypeIds } from '../../src/domain/initiative-types.ts';
import { toTerritorySheet } from '../../src/domain/sheets/territory-sheet.ts';
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

  test('every commune of an EPCI is in the list of its EPCI', () => {
    const named = sheet.epci.flatMap((cover) => cover.communes.map(({ code }) => code));
    expect(named.toSorted()).toEqual(
      own
        .filter((commune) => commune.epci !== null)
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  test('its white zones: each EPCI none of whose communes here lies in any perimeter, and no other', () => {
    const held = new Set(initiatives.flatMap((it) => it.communes));
    const white = new Set(own.map((commune) => commune.epci));
    for (const commune of own) if (held.has(commune.code)) white.delete(commune.epci);
    white.delete(null);
    expect(sheet.whiteZones.map((zone) => zone.epci.code).toSorted()).toEqual([...white].toSorted());
  });

  test('its overlaps: each pair that shares a commune, once, with how many', () => {
    const here = initiatives.filter(
      (it) => it.status !== 'expired' && own.some(({ code }) => it.communes.includes(code)),
    );
    const expected = here.flatMap((one, index) =>
      here.slice(index + 1).flatMap((other) => {
        const shared = one.communes.filter((code) => other.communes.includes(code)).length;
        return shared > 0 ? [`${[one.id, other.id].toSorted().join(' ')}: ${shared}`] : [];
      }),
    );
    const listed = sheet.overlaps.map(
      ({ one, other, sharedCommunes }) => `${[one.id, other.id].toSorted().join(' ')}: ${sharedCommunes}`,
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });
});
