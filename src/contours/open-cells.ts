import { closeWaters, fillLagoons } from './close-waters.ts';
import type { Grid } from './grid.ts';
import { inlandWaters } from './inland-waters.ts';
import { rasterise } from './rasterise.ts';

export interface Waters {
  /** Arms of the sea up to twice as wide belong to communes; kilometres. */
  readonly narrowWater: number;
  /** Waters that land encloses belong to communes up to this size; square kilometres. */
  readonly smallLagoon: number;
}

/**
 * 1 where communes may lie: the land of France, and the waters that belong to communes in law.
 * @param countries number of the country of each cell, 0 at sea
 */
export function openCells(grid: Grid, countries: Uint8Array, france: number, waters: Waters): Uint8Array {
  const open = countries.map((country) => (country === france ? 1 : 0));
  for (const { ring } of inlandWaters) rasterise(grid, [ring], 1, open);
  closeWaters(grid, open, Math.round(waters.narrowWater / grid.side));
  const land = open.map((cell, index) => (cell === 1 || countries[index] !== 0 ? 1 : 0));
  fillLagoons(grid, land, open, waters.smallLagoon / grid.side ** 2);
  for (let cell = 0; cell < open.length; cell++)
    if (countries[cell] !== 0 && countries[cell] !== france) open[cell] = 0;
  return open;
}
