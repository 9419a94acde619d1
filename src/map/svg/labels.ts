import { markSize } from '../measures.ts';
import type { Properties } from '../sources.ts';

export interface Label {
  readonly name: string;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

/** Points of type, and the mean width of a letter in it. */
const sizes: Readonly<Record<number, number>> = { 1: 15, 2: 13 };
const letterWidth = 0.56;

export function sizeOf(rank: number): number {
  return sizes[rank] ?? 12;
}

/** Where a name may stand, pixels below its town: on it, or beside one row of symbols, or beside two. */
const steps = [0, 21, -21, 34, -34];

interface Spot {
  readonly properties: Properties;
  readonly at: readonly [number, number];
}

/** Towns of most rank first. A name that would touch another or a symbol moves up or down, or is left out. */
export function placeLabels(towns: readonly Spot[], marks: readonly Spot[] = []): Label[] {
  const placed: Label[] = [];
  const sorted = towns
    .map(({ properties, at: [x, y] }) => ({ name: properties.name ?? '', rank: properties.rank ?? 9, x, y }))
    .sort((one, other) => one.rank - other.rank);
  for (const label of sorted) {
    const free = steps
      .map((step) => ({ ...label, y: label.y + step }))
      .find((it) => !placed.some((other) => doTouch(it, other)) && !marks.some((mark) => doesHide(it, mark)));
    if (free) placed.push(free);
  }
  return placed;
}

function doTouch(one: Label, other: Label): boolean {
  const width = (widthOf(one) + widthOf(other)) / 2 + 10;
  const height = (sizeOf(one.rank) + sizeOf(other.rank)) / 2 + 6;
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height;
}

function doesHide(label: Label, { properties, at: [x, y] }: Spot): boolean {
  const [right, down] = properties.shift ?? [0, 0];
  const reach = properties.radius ?? markSize / 2;
  const isBeside = Math.abs(label.x - x - right) < widthOf(label) / 2 + reach;
  return isBeside && Math.abs(label.y - y - down) < sizeOf(label.rank) / 2 + reach - 1;
}

function widthOf({ name, rank }: Label): number {
  return name.length * sizeOf(rank) * letterWidth;
}
