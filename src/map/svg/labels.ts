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

/** Towns of most rank first; one whose name would touch a placed one is left out. */
export function placeLabels(
  towns: readonly { readonly properties: Properties; readonly at: readonly [number, number] }[],
): Label[] {
  const placed: Label[] = [];
  const sorted = towns
    .map(({ properties, at: [x, y] }) => ({ name: properties.name ?? '', rank: properties.rank ?? 9, x, y }))
    .sort((one, other) => one.rank - other.rank);
  for (const label of sorted) {
    if (!placed.some((other) => doTouch(label, other))) placed.push(label);
  }
  return placed;
}

function doTouch(one: Label, other: Label): boolean {
  const width = (widthOf(one) + widthOf(other)) / 2 + 12;
  const height = (sizeOf(one.rank) + sizeOf(other.rank)) / 2 + 16;
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height;
}

function widthOf({ name, rank }: Label): number {
  return name.length * sizeOf(rank) * letterWidth;
}
