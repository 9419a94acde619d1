import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { typeset } from '../domain/text/typography.ts';
import type { Properties } from './sources.ts';

/** The features of an object, with the properties that the map knows. */
export function readObject<G extends Geometry>(topology: Topology, name: string): Feature<G, Properties>[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`The topology has no object "${name}": run npm run contours.`);
  const read = feature(topology, object);
  const features = read.type === 'FeatureCollection' ? read.features : [read];
  return features.map(({ id, geometry, properties }) => ({
    type: 'Feature',
    geometry: geometry as G,
    properties: {
      look: 'default',
      ...(id === undefined ? {} : { id: String(id) }),
      ...readProperties(properties ?? {}),
    },
  }));
}

function readProperties({ nom, rang, region }: Record<string, unknown>): Partial<Properties> {
  return {
    ...(nom === undefined ? {} : { name: typeset(String(nom)) }),
    ...(rang === undefined ? {} : { rank: Number(rang) }),
    ...(region === undefined ? {} : { region: String(region) }),
  };
}

/** The limits of départements, of some of them if codes are given; each is one line, whoever shares it. */
export function readLimits(
  topology: Topology,
  codes?: ReadonlySet<string | undefined>,
): Feature<MultiLineString, Properties> {
  const { geometries } = topology.objects.departements as GeometryCollection;
  const drawn = geometries.filter(({ id }) => codes?.has(String(id)) ?? true);
  const lines = mesh(topology, { type: 'GeometryCollection', geometries: drawn });
  return { type: 'Feature', geometry: lines, properties: { look: 'default' } };
}
