import type { Box } from './sources.ts';

/** What the map can show, with room to move: the region, and the four départements of the Alliance trial. */
export const frame: Box = [-3.5, 42, 7.5, 48];
