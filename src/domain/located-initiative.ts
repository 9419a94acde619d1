import type { Shape } from './geometry.ts';
import type { Initiative } from './initiative.ts';

/** Where the drawn outline comes from; `aucun` where the territory is a symbol, or not drawn. */
export const outlines = {
  approches: 'Contours approchés, sans valeur officielle',
  officiels: 'Contours officiels',
  aucun: 'Pas de contour',
} as const;
export type Outline = keyof typeof outlines;
export const outlineIds = Object.keys(outlines) as Outline[];

/** An initiative with its place on the map. */
export interface LocatedInitiative extends Initiative {
  /** The territory; a point where it is not a union of zones; null where nothing may be drawn. */
  readonly geometry: Shape | null;
  readonly outline: Outline;
  /** Ids of the initiatives whose territory touches this one or shares communes with it, in id order. */
  readonly neighbours: readonly string[];
}
