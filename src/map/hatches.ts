import type { initiativeTypes } from '../domain/initiative-types.ts';

/** A square tile that repeats: `path` is stroked, in SVG syntax, so that SVG and canvas draw the same. Pixels. */
export interface Hatch {
  readonly size: number;
  readonly path: string;
  readonly width: number;
}

export type HatchName = (typeof initiativeTypes)[keyof typeof initiativeTypes]['hatch'];

/** Dots are strokes of no length with round caps. */
export const hatches: Readonly<Record<HatchName, Hatch>> = {
  'diagonal-up': { size: 8, path: 'M-2 2L2-2M0 8L8 0M6 10L10 6', width: 1.1 },
  'diagonal-down': { size: 8, path: 'M-2 6L2 10M0 0L8 8M6-2L10 2', width: 1.1 },
  dots: { size: 6, path: 'M1.5 1.5h.01M4.5 4.5h.01', width: 1.7 },
};
