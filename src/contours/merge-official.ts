import type { FeatureCollection } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { CommuneFeature } from './official.ts';
import type { Partition, ZoneGeometry, ZoneProperties } from './partition.ts';
import type { Registry } from './registry.ts';
import { listZones } from './zones.ts';

type CommuneGeometry = { type: 'MultiPolygon'; arcs: number[][][]; properties: { commune: string } };

/**
 * Merges communes into the same zones as the approximate outlines. A zone that lacks a commune is left out, and told:
 * real and approximate outlines are never mixed.
 */
export function mergeOfficial(
  communes: readonly CommuneFeature[],
  registry: Registry,
  sirens: ReadonlySet<string>,
): { partition: Partition; missing: ZoneProperties[] } {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...communes] };
  const source = topology({ communes: collection });
  const { geometries } = source.objects.communes as unknown as { geometries: CommuneGeometry[] };
  const byCommune = Map.groupBy(geometries, ({ properties }) => properties.commune);
  const current = [...registry.communes.values()].map(({ code, departement = '' }) => ({
    code,
    departement,
    epci: registry.epciOf.get(code) ?? null,
  }));
  const { zones, zoneOf } = listZones(current, sirens);
  const members = Map.groupBy(current, (_, index) => zoneOf[index]);
  const missing: ZoneProperties[] = [];
  const merged = zones.flatMap((properties, index): ZoneGeometry[] => {
    const parts = (members.get(index + 1) ?? []).map(({ code }) => byCommune.get(code));
    if (parts.includes(undefined)) {
      missing.push(properties);
      return [];
    }
    const { arcs } = mergeArcs(source, parts.flatMap((part) => part ?? []) as never) as {
      arcs: number[][][];
    };
    return [{ type: 'MultiPolygon', arcs, properties }];
  });
  return {
    partition: { ...source, objects: { zones: { type: 'GeometryCollection', geometries: merged } } },
    missing,
  };
}
