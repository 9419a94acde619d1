import { mergeArcs } from 'topojson-client';
import { filter } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { Meta } from './meta.ts';
import type { Partition, ZoneGeometry, ZoneProperties } from './partition.ts';
import type { Registry } from './registry.ts';

export type OutlineFile = Topology & { readonly meta: Meta };

/**
 * `contours.topojson`: the zones of the region's EPCI, and all that is made by merging them.
 * @param missing zones that could not be drawn: what they are a part of is not drawn either
 */
export function toContours(
  partition: Partition,
  registry: Registry,
  region: string,
  otherDepartements: readonly string[],
  meta: Meta,
  missing: readonly ZoneProperties[] = [],
): OutlineFile {
  const { geometries } = partition.objects.zones;
  const regionOf = (code: string | null) =>
    code === null ? undefined : registry.departements.get(code)?.region;
  const merge = (pick: (zone: ZoneGeometry['properties']) => boolean) =>
    mergeArcs(partition, geometries.filter(({ properties }) => pick(properties)) as never) as MultiPolygon;
  const zones = geometries
    .filter(({ properties }) => properties.epci !== null)
    .map(({ properties: { epci, departement }, ...rest }) => ({
      ...rest,
      properties: { epci, departement },
    }));
  const sirens = [...new Set(zones.map(({ properties }) => properties.epci ?? ''))]
    .filter((siren) => missing.every((zone) => zone.epci !== siren))
    .sort();
  const departements = listDepartements(partition)
    .filter((code) => regionOf(code) === region || otherDepartements.includes(code))
    .filter((code) => missing.every((zone) => zone.departement !== code));
  const isWhole = missing.every((zone) => regionOf(zone.departement) !== region);
  return subset(
    partition,
    {
      zones: { type: 'GeometryCollection', geometries: zones },
      epci: {
        type: 'GeometryCollection',
        geometries: sirens.map((id) => ({
          ...merge((zone) => zone.epci === id),
          id,
          properties: { nom: registry.epci.get(id)?.nom },
        })),
      },
      departements: {
        type: 'GeometryCollection',
        geometries: departements.map((id) => ({
          ...merge((zone) => zone.departement === id),
          id,
          properties: { nom: registry.departements.get(id)?.nom, region: regionOf(id) },
        })),
      },
      region: {
        type: 'GeometryCollection',
        geometries: isWhole
          ? [{ ...merge((zone) => regionOf(zone.departement) === region), id: region, properties: {} }]
          : [],
      },
    },
    meta,
  );
}

export function listDepartements(partition: Partition): string[] {
  const codes = partition.objects.zones.geometries.flatMap(({ properties }) => properties.departement ?? []);
  return [...new Set(codes)].sort();
}

/** A file of its own with some objects, and the arcs that they use. */
export function subset(partition: Topology, objects: Objects, meta: Meta): OutlineFile {
  const { bbox: _, ...topology } = filter({ ...partition, objects }, () => true);
  return { ...(topology as Topology), meta };
}
