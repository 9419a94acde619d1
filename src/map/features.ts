import type { Feature, Geometry, Point } from 'geojson';
import type { Collection, Properties } from './sources.ts';

export function point(coordinates: number[], properties: Properties): Feature<Point, Properties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

export function collect<G extends Geometry>(features: Feature<G, Properties>[]): Collection<G> {
  return { type: 'FeatureCollection', features };
}
