import type { LegendEntry, MapLayer } from '../layer.ts';
import { background } from './background.ts';
import { borders } from './borders.ts';
import { schools } from './schools.ts';
import { symbols } from './symbols.ts';
import { territories } from './territories.ts';
import { totals } from './totals.ts';
import { towns } from './towns.ts';

/** Everything that the map draws, from bottom to top. To add a layer: a file here and its line in this list. */
export const layers: readonly MapLayer[] = [
  ...background,
  territories,
  ...borders,
  towns,
  symbols,
  schools,
  totals,
];

export const legend: readonly LegendEntry[] = layers.flatMap((layer) => layer.legend);
