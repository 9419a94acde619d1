import type { Feature, Point } from 'geojson';
import { markSize } from './measures.ts';
import type { Properties } from './sources.ts';

type Spot = Feature<Point, Properties>;

/** Spots nearer than this would hide each other when the whole region is in sight; degrees. */
const crowd = 0.2;

/** Pixels in a degree of longitude, and of latitude, when the whole region is in sight on a desk. */
const scale = [122, 172] as const;

/** Initiatives of one town, or of towns that touch, stand side by side instead of over each other, in rows of two. */
export function spreadPoints(points: readonly Spot[]): Spot[] {
  const groups: Spot[][] = [];
  for (const spot of points) {
    const group = groups.find(([first]) => first && isNear(first, spot));
    if (group) group.push(spot);
    else groups.push([spot]);
  }
  return groups.flatMap((group) =>
    group.map((spot, index) => ({
      ...spot,
      properties: { ...spot.properties, shift: shiftOf(spot, index, group) },
    })),
  );
}

function isNear(one: Spot, other: Spot): boolean {
  const [dx, dy] = between(one, other);
  return Math.hypot(dx, dy) < crowd;
}

/** From where the spot is to its place in the group's grid, which lies around the first of the group. */
function shiftOf(spot: Spot, index: number, group: readonly Spot[]): readonly [number, number] {
  const [first = spot] = group;
  const [dx, dy] = between(first, spot);
  const row = Math.floor(index / 2);
  const rows = Math.ceil(group.length / 2);
  const isAlone = index % 2 === 0 && index === group.length - 1;
  const column = isAlone ? 0 : (index % 2) - 0.5;
  const right = column * markSize - dx * scale[0];
  const down = (row - (rows - 1) / 2) * markSize + dy * scale[1];
  return [Math.round(right), Math.round(down)];
}

function between(one: Spot, other: Spot): [number, number] {
  const [x1 = 0, y1 = 0] = one.geometry.coordinates;
  const [x2 = 0, y2 = 0] = other.geometry.coordinates;
  return [x2 - x1, y2 - y1];
}
