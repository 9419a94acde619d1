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
  /** Whether it is the préfecture of a département of the region. */
  readonly isPrefecture: boolean;
  readonly lon: number;
  readonly lat: number;
}

/** The current communes whose position is known. */
export function listCandidates(
  registry: Registry,
  region: string,
  villages: ReadonlyMap<string, readonly [number, number]>,
): TownCandidate[] {
  const prefectures = new Set(
    [...registry.departements.values()].filter((row) => row.region === region).map((row) => row.chefLieu),
  );
  return [...villages].flatMap(([code, [lon, lat]]) => {
    const commune = registry.communes.get(code);
    if (commune === undefined) return [];
    return [
      {
        nom: commune.nom,
        population: commune.population ?? 0,
        inRegion: commune.region === region,
        isPrefecture: prefectures.has(code),
        lon,
        lat,
      },
    ];
  });
}

/**
 * Fewest inhabitants, outside and inside the region, and the room that a name takes: nothing else is named nearer than
 * this, in degrees of latitude; names are wide, so that it is three times as much in longitude.
 */
const ranks = [
  { rang: 1, outside: 140_000, inside: 50_000, room: 0.15 },
  { rang: 2, outside: 60_000, inside: 16_000, room: 0.11 },
  { rang: 3, outside: 45_000, inside: 6_000, room: 0.085 },
] as const;

/** Picks the towns to name: préfectures and the largest first, each far enough from those that are named already. */
export function pickTowns(candidates: readonly TownCandidate[]): Town[] {
  const bySize = [...candidates].sort((a, b) => b.population - a.population || (a.nom < b.nom ? -1 : 1));
  const towns: Town[] = [];
  for (const { rang, outside, inside, room } of ranks) {
    const prefectures = rang === 2 ? bySize.filter(({ isPrefecture }) => isPrefecture) : [];
    const large = bySize.filter(({ population, inRegion }) => population >= (inRegion ? inside : outside));
    for (const { nom, population, lon, lat } of [...prefectures, ...large]) {
      if (towns.some((town) => Math.abs(town.lat - lat) < room && Math.abs(town.lon - lon) < 3 * room))
        continue;
      towns.push({ nom, population, rang, lon, lat });
    }
  }
  return towns;
}
