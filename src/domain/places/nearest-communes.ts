/** A commune by the middle of its box; degrees, WGS 84. */
export interface CommuneCentre {
  readonly code: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Beyond this distance from every centre, a point is taken for outside the region, kilometres. */
const reach = 15;

/**
 * The communes whose middles are nearest to a point, the nearest first: candidates, as a middle says nothing of limits.
 * Empty outside the region.
 */
export function findNearest<T extends CommuneCentre>(
  point: { readonly lon: number; readonly lat: number },
  communes: readonly T[],
  count: number,
): T[] {
  return communes
    .map((commune) => ({ commune, far: distance(point, commune) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ commune }) => commune);
}

type Place = Pick<CommuneCentre, 'lon' | 'lat'>;

/** Kilometres, on a plane: right enough between neighbours. */
function distance(one: Place, other: Place): number {
  const degree = 111.2;
  const middle = ((one.lat + other.lat) / 2) * (Math.PI / 180);
  return Math.hypot((one.lon - other.lon) * Math.cos(middle), one.lat - other.lat) * degree;
}
