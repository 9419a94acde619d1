import type { Registry } from './registry.ts';

/** A town whose name the background map may show. */
export interface Town {
  readonly nom: string;
  /** Municipal population. */
  readonly population: number;
  /** 1 from far away, 2 nearer, 3 nearest. */
  readonly rang: 1 | 2 | 3;
  readonly lon: number;
  readonly lat: number;
}

export interface TownCandidate {
  readonly nom: string;
  readonly population: number;
  readonly inRegion: boolean;
  readonly lon: number;
  readonly lat: number;
}

/** The current communes whose position is known. */
export function listCandidates(
  registry: Registry,
  region: string,
  villages: ReadonlyMap<string, readonly [number, number]>,
): TownCandidate[] {
  return [...villages].flatMap(([code, [lon, lat]]) => {
    const commune = registry.communes.get(code);
    if (commune === undefined) return [];
    return [
      {
        nom: commune.nom,
        population: commune.population ?? 0,
        inRegion: commune.region === region,
        lon,
        lat,
      },
    ];
  });
}

/** Fewest inhabitants, outside and inside the region, and fewest degrees from a larger town, for each rank. */
const ranks = [
  { rang: 1, outside: 140_000, inside: 50_000, apart: 0.5 },
  { rang: 2, outside: 60_000, inside: 16_000, apart: 0.24 },
  { rang: 3, outside: 32_000, inside: 5_500, apart: 0.17 },
] as const;

/** Picks the towns to name: the largest first, each far enough from those already named for its label to fit. */
export function pickTowns(candidates: readonly TownCandidate[]): Town[] {
  const bySize = [...candidates].sort((a, b) => b.population - a.population || (a.nom < b.nom ? -1 : 1));
  const towns: Town[] = [];
  for (const { rang, outside, inside, apart } of ranks) {
    for (const { inRegion, ...town } of bySize) {
      if (town.population < (inRegion ? inside : outside)) continue;
      if (towns.some((other) => Math.hypot((other.lon - town.lon) * 0.7, other.lat - town.lat) < apart))
        continue;
      towns.push({ ...town, rang });
    }
  }
  return towns;
}
