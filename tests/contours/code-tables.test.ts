import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';

type Row = Record<string, string>;
const read = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../data/reference/${name}.csv`, import.meta.url)), { columns: true });
const communes = read('communes');
const inRegion = communes.filter(({ region }) => region === site.region.code);

describe('code tables', () => {
  it('hold the communes of the region of 2026 and their population', () => {
    expect(inRegion.length).toBe(4293);
    expect(inRegion.reduce((sum, { population }) => sum + Number(population), 0)).toBe(6_150_451);
    expect(new Set(communes.map(({ insee }) => insee)).size).toBe(communes.length);
  });

  it.each([
    ['33058', 'Blaye', '33', '200023794'],
    ['17306', 'Royan', '17', '241700640'],
    ['23096', 'Guéret', '23', '200034825'],
  ])('know %s %s', (insee, nom, departement, epci) => {
    expect(communes.find((row) => row.insee === insee)).toMatchObject({ nom, departement, epci });
  });

  it('name every EPCI and département that communes cite', () => {
    const sirens = new Set(read('epci').map(({ siren }) => siren));
    const departements = new Set(read('departements').map(({ code }) => code));
    expect(communes.filter(({ epci }) => epci !== '' && !sirens.has(epci ?? ''))).toEqual([]);
    expect(communes.filter(({ departement }) => !departements.has(departement ?? ''))).toEqual([]);
    expect([...site.otherDepartements].filter((code) => !departements.has(code))).toEqual([]);
  });

  it('lead every former code to a current commune, and none to itself', () => {
    const current = new Set(communes.map(({ insee }) => insee));
    const former = read('anciennes-communes');
    expect(
      former.filter(({ ancien, actuel }) => current.has(ancien ?? '') || !current.has(actuel ?? '')),
    ).toEqual([]);
    expect(former.find(({ ancien }) => ancien === '33338')?.actuel).toBe('33055');
  });
});
