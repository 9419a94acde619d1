import type { Geometry } from 'geojson';
import type { Collection } from './sources.ts';

/** The same features in other looks, by id; what has none of these keeps its own. */
export function withLooks<G extends Geometry>(
  collection: Collection<G>,
  looks: ReadonlyMap<string, string>,
): Collection<G> {
  const features = collection.features.map((feature) => {
    const look = looks.get(feature.properties.id ?? '');
    return look === undefined ? feature : { ...feature, properties: { ...feature.properties, look } };
  });
  return { ...collection, features };
}
