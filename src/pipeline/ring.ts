/** [longitude, latitude], degrees. */
export type Position = number[];

/** Five decimals are about a metre: finer than any outline here. */
export function roundPosition(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(5)));
}

/** A closed ring, rounded, without the positions that rounding made equal. */
export function roundRing(ring: readonly Position[]): Position[] {
  return ring.map(roundPosition).filter(([lon, lat], index, rounded) => {
    const previous = rounded[index - 1];
    return previous === undefined || previous[0] !== lon || previous[1] !== lat;
  });
}

/** RFC 7946: the outer ring counterclockwise, the holes clockwise. */
export function orientRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isCounterclockwise = measureRing(ring) > 0;
    return isCounterclockwise === (index === 0) ? ring : ring.toReversed();
  });
}

/** Signed area of a closed ring in square degrees; positive when counterclockwise. */
export function measureRing(ring: readonly Position[]): number {
  return sumOver(ring, (_lon, _lat, cross) => cross) / 2;
}

/** Centre of the area of a closed ring. */
export function findRingCentre(ring: readonly Position[]): [number, number] {
  const area = measureRing(ring) * 6;
  const lon = sumOver(ring, (sum, _, cross) => sum * cross) / area;
  const lat = sumOver(ring, (_, sum, cross) => sum * cross) / area;
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}

/** Sums over the edges: the sum of both longitudes, of both latitudes, and the cross product of the two ends. */
function sumOver(
  ring: readonly Position[],
  term: (lonSum: number, latSum: number, cross: number) => number,
): number {
  return ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [previousLon = 0, previousLat = 0] = ring[index] ?? [];
    return sum + term(previousLon + lon, previousLat + lat, previousLon * lat - lon * previousLat);
  }, 0);
}
