import { neighbors } from 'topojson-client';
import type { Reference } from './reference.ts';
import { type Area, type Contours, isArea, type ZoneProperties } from './topology.ts';

/** A piece from which outlines are made, and the communes that lie in it. */
export interface Zone {
  readonly area: Area<ZoneProperties>;
  readonly communes: readonly string[];
  /** Places, in the list of zones, of those that share a border with it. */
  readonly touches: readonly number[];
}

/** The zones of the topology. Which communes lie in which comes from codes, never from geometry. */
export function listZones(contours: Contours, reference: Reference): Zone[] {
  const key = (epci: string, departement: string) => `${epci} ${departement}`;
  const communes = Map.groupBy(reference.communes.values(), ({ epci, departement }) =>
    key(epci ?? '', departement),
  );
  const drawn = contours.objects.zones.geometries.filter((it) => isArea<ZoneProperties>(it));
  const touches = neighbors(drawn);
  return drawn.map((area, index) => {
    const inside = area.properties && communes.get(key(area.properties.epci, area.properties.departement));
    return { area, communes: (inside ?? []).map(({ code }) => code), touches: touches[index] ?? [] };
  });
}

/** Places of the zones whose communes all belong to a perimeter. */
export function findWholeZones(communes: readonly string[], zones: readonly Zone[]): number[] {
  const perimeter = new Set(communes);
  return [...zones.entries()]
    .filter(([, zone]) => zone.communes.length > 0 && zone.communes.every((code) => perimeter.has(code)))
    .map(([index]) => index);
}
