import { coverageLevelIds } from '../coverage.ts';
import { initiativeTypes } from '../initiative-types.ts';
import type { Levels, TerritorySheet } from '../sheets/territory-sheet.ts';
import { formatShare } from '../text/quantity.ts';

/** A bar of a share chart: its shares in the order of the levels. */
interface ShareRow {
  readonly label: string;
  readonly note: string;
  readonly shares: readonly number[];
}

export function toShareRow(label: string, levels: Levels): ShareRow {
  return {
    label,
    note: `${formatShare(levels.active.share)} en cours`,
    shares: coverageLevelIds.map((level) => levels[level].share),
  };
}

/** One bar for each type. */
export function toShareRows({ byType }: TerritorySheet): ShareRow[] {
  return byType.map(({ type, levels }) => toShareRow(initiativeTypes[type].acronym, levels));
}
