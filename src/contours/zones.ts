import type { Country } from './land.ts';
import type { ZoneProperties } from './partition.ts';
import type { Unit } from './registry.ts';

/** The zones, numbered from 1, and the one of each unit: EPCI cut by département near the region, else département. */
export function listZones(
  units: readonly Pick<Unit, 'epci' | 'departement'>[],
  sirens: ReadonlySet<string>,
): { zones: ZoneProperties[]; zoneOf: number[] } {
  const numbers = new Map<string, number>();
  const zones: ZoneProperties[] = [];
  const zoneOf = units.map((unit) => {
    const epci = unit.epci !== null && sirens.has(unit.epci) ? unit.epci : null;
    const key = `${epci} ${unit.departement}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    zones.push({ epci, departement: unit.departement, pays: 'FRA' });
    numbers.set(key, zones.length);
    return zones.length;
  });
  return { zones, zoneOf };
}

/** Makes a zone of each other country, where nothing else is drawn. */
export function addCountries(
  map: Uint16Array,
  cells: Uint8Array,
  france: number,
  countries: readonly Country[],
  zones: ZoneProperties[],
): void {
  const first = zones.length;
  zones.push(...countries.map(({ code }) => ({ epci: null, departement: null, pays: code })));
  for (let cell = 0; cell < map.length; cell++) {
    const country = cells[cell] as number;
    if (country !== 0 && country !== france && map[cell] === 0) map[cell] = first + country;
  }
}
