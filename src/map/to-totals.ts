import type { Point } from 'geojson';
import { collect, point } from './features.ts';
import { centreOf } from './geometry.ts';
import type { Collection, Sources } from './sources.ts';
import { type Totals, totalRadius } from './totals.ts';

/** A disc for each département of the region that has any. */
export function toTotals(departements: Sources['departements'], totals: Totals): Collection<Point> {
  return collect(
    departements.features.flatMap(({ geometry, properties }) => {
      const count = totals.get(properties.id ?? '') ?? 0;
      return count === 0
        ? []
        : [point(centreOf(geometry), { ...properties, count, radius: totalRadius(count) })];
    }),
  );
}
