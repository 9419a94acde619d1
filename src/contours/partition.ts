import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';

/** What a piece of the map belongs to. */
export interface ZoneProperties {
  /** SIREN, for the EPCI that touch the region; null elsewhere. */
  readonly epci: string | null;
  /** Code, in France. */
  readonly departement: string | null;
  /** ISO code of three letters. */
  readonly pays: string;
}

export type ZoneGeometry = {
  type: 'MultiPolygon';
  arcs: number[][][];
  properties: ZoneProperties;
};

/** Zones that cover the land of the frame without overlap, as one topology whose arcs they share. */
export type Partition = Omit<Topology, 'objects'> & {
  objects: { zones: { type: 'GeometryCollection'; geometries: ZoneGeometry[] } };
};

export function buildPartition(shapes: readonly { shape: MultiPolygon; zone: ZoneProperties }[]): Partition {
  const features = shapes
    .filter(({ shape }) => shape.coordinates.length > 0)
    .map(
      ({ shape, zone }): Feature<MultiPolygon> => ({ type: 'Feature', geometry: shape, properties: zone }),
    );
  const zones: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features };
  return topology({ zones }) as unknown as Partition;
}

/** The geometries that each arc bounds: two inland, one along the sea. */
export function listUsers(partition: Partition): ZoneGeometry[][] {
  const users: ZoneGeometry[][] = partition.arcs.map(() => []);
  for (const geometry of partition.objects.zones.geometries)
    for (const arc of geometry.arcs.flat(2)) users[arc < 0 ? ~arc : arc]?.push(geometry);
  return users;
}
