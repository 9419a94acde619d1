import type { Box } from './sources.ts';

/** The smallest box around both. */
export function unite(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Longitude and latitude. */
export function centre(box: Box): [number, number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** One box a key: those of the items that share it, united. */
export function groupBoxes<T extends { readonly box: Box }>(
  items: Iterable<T>,
  key: (item: T) => string,
): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const item of items) {
    const known = boxes.get(key(item));
    boxes.set(key(item), known === undefined ? item.box : unite(known, item.box));
  }
  return boxes;
}
