import type { HatchName } from './hatches.ts';
import type { ColorName } from './palette.ts';

/** Names under which the style asks for images, and the renderer adds them. */
export function hatchImage(color: ColorName, hatch: HatchName): string {
  return `hatch-${color}-${hatch}`;
}

export function markImage(look: string): string {
  return `mark-${look}`;
}

export const ringImage = 'ring';
