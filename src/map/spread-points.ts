import type { Feature, Point } from 'geojson';
import { markSize } from './layer.ts';
import type { Properties } from './sources.ts';

type Spot = Feature<Point, Properties>;

/** Initiatives of one commune stand side by side instead of over each other. */
export function spreadPoints(points: readonly Spot[]): Spot[] {
  const groups = Map.groupBy(points, ({ geometry }) => geometry.coordinates.join(' '));
  return [...groups.values()].flatMap((group) =>
    group.map((spot, index) => ({
      ...spot,
      properties: { ...spot.properties, shift: [(index - (group.length - 1) / 2) * markSize, 0] as const },
    })),
  );
}
