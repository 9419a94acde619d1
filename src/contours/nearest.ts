import type { Position } from 'geojson';

type Point = readonly [number, number];

/** Finds the nearest point of a set of lines, in a plane. */
export class NearestLine {
  readonly #buckets = new Map<string, [Point, Point][]>();
  readonly #size: number;

  /** @param size side of a bucket; a search never looks further */
  constructor(lines: Iterable<readonly Position[]>, size: number) {
    this.#size = size;
    for (const line of lines)
      for (let i = 1; i < line.length; i++)
        this.#insert(line[i - 1] as unknown as Point, line[i] as unknown as Point);
  }

  /** The nearest point within `reach` (at most the size of a bucket), or undefined. */
  find([x, y]: Point, reach: number): [number, number] | undefined {
    let nearest: [number, number] | undefined;
    let shortest = reach ** 2;
    const [column, row] = [Math.floor(x / this.#size), Math.floor(y / this.#size)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const [a, b] of this.#buckets.get(`${i},${j}`) ?? []) {
          const point = project(x, y, a, b);
          const distance = (point[0] - x) ** 2 + (point[1] - y) ** 2;
          if (distance >= shortest) continue;
          shortest = distance;
          nearest = point;
        }
      }
    }
    return nearest;
  }

  #insert(a: Point, b: Point): void {
    const index = (value: number) => Math.floor(value / this.#size);
    for (let i = index(Math.min(a[0], b[0])); i <= index(Math.max(a[0], b[0])); i++) {
      for (let j = index(Math.min(a[1], b[1])); j <= index(Math.max(a[1], b[1])); j++) {
        const key = `${i},${j}`;
        const known = this.#buckets.get(key);
        if (known === undefined) this.#buckets.set(key, [[a, b]]);
        else known.push([a, b]);
      }
    }
  }
}

function project(x: number, y: number, a: Point, b: Point): [number, number] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return [a[0] + t * dx, a[1] + t * dy];
}
