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
  /** Whether it is the préfecture of a département that the map frames. */
  readonly isPrefecture: boolean;
  readonly lon: number;
  readonly lat: number;
}

/** The current communes whose position is known. */
export function listCandidates(
  registry: Registry,
  region: string,
  otherDepartements: readonly string[],
  villages: ReadonlyMap<string, readonly [number, number]>,
): TownCandidate[] {
  const prefectures = new Set(
    [...registry.departements.values()]
      .filter((row) => row.region === region || otherDepartements.includes(row.code))
      .map((row) => row.chefLieu),
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

/** Fewest inhabitants, outside and inside the region, and the height that a name takes, in degrees of latitude. */
const ranks = [
  { rang: 1, outside: 140_000, inside: 50_000, room: 0.15 },
  { rang: 2, outside: 60_000, inside: 16_000, room: 0.1 },
  { rang: 3, outside: 45_000, inside: 6_000, room: 0.085 },
] as const;

/** Degrees of longitude that a letter takes, as a share of the height of a name. */
const letter = 0.28;

/** Picks the towns to name: préfectures and the largest first, each far enough from those that are named already. */
export function pickTowns(candidates: readonly TownCandidate[]): Town[] {
  const towns: Town[] = [];
  for (const { rang, outside, inside, room } of ranks) {
    const prefectures = rang === 2 ? candidates.filter(({ isPrefecture }) => isPrefecture) : [];
    const large = candidates.filter(
      ({ population, inRegion }) => population >= (inRegion ? inside : outside),
    );
    for (const { nom, population, lon, lat } of [...prefectures, ...large].sort(bySize)) {
      const town = { nom, population, rang, lon, lat };
      if (!towns.some((other) => collide(town, other, room))) towns.push(town);
    }
  }
  return towns;
}

function bySize(a: TownCandidate, b: TownCandidate): number {
  return b.population - a.population || (a.nom < b.nom ? -1 : 1);
}

/** Whether two names, each centred on its town, would overlap. */
function collide(a: Town, b: Town, room: number): boolean {
  const width = ((a.nom.length + b.nom.length) / 2) * letter * room;
  return Math.abs(a.lat - b.lat) < room && Math.abs(a.lon - b.lon) < width;
}
