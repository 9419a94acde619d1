import { type CoverageLevel, coverageLevelIds, findLevels, type Levelled } from '../coverage.ts';
import type { Commune } from '../territory.ts';

/** How far a zone (an EPCI, cut by département) is covered: `partial` where only some of its communes are. */
export const zoneLevels = ['active', 'preparation', 'unknown', 'partial', 'none'] as const;
export type ZoneLevel = (typeof zoneLevels)[number];

/** Names a zone: `200023794/33`. */
export function zoneKey(zone: { readonly epci: string | null; readonly departement: string }): string {
  return `${zone.epci}/${zone.departement}`;
}

/** The level that every commune of a zone reaches, by its key. */
export function findZoneLevels(
  communes: readonly Commune[],
  initiatives: readonly Levelled[],
): Map<string, ZoneLevel> {
  const levels = findLevels(initiatives);
  const zones = Map.groupBy(communes, zoneKey);
  return new Map(
    [...zones].map(([key, own]) => [key, levelOf(own.map(({ code }) => levels.get(code) ?? 'none'))]),
  );
}

function levelOf(levels: readonly CoverageLevel[]): ZoneLevel {
  const ranks = levels.map((level) => coverageLevelIds.indexOf(level));
  const weakest = coverageLevelIds[Math.max(...ranks)] ?? 'none';
  return weakest === 'none' && levels.some((level) => level !== 'none') ? 'partial' : weakest;
}
