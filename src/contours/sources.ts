/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A row of `communes.json` of @etalab/decoupage-administratif: current and former communes together. */
export interface CommuneRecord {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement?: string;
  readonly region?: string;
  /** Municipal population; current communes only. */
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  /** Current commune of a commune déléguée or associée. */
  readonly chefLieu?: string;
  /** Codes that a current commune bore before (a change of département, of seat). */
  readonly anciensCodes?: readonly string[];
}

export interface EpciRecord {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

export interface DepartementRecord {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  /** Code of the commune that is the préfecture. */
  readonly chefLieu: string;
}

/** A row of `communes.json` of @etalab/fr-bounding-boxes; the id reads `fr:commune:33058`, communes of 2017. */
export interface BoxRecord {
  readonly id: string;
  readonly name: string;
  readonly bbox: Box;
}

/** A former commune that the current code no longer knows. */
export interface VanishedRecord {
  readonly ancien: string;
  readonly actuel: string;
}

/** What the outlines are made from, as the packages hold it. */
export interface Sources {
  readonly communes: readonly CommuneRecord[];
  readonly epci: readonly EpciRecord[];
  readonly departements: readonly DepartementRecord[];
  readonly boxes: readonly BoxRecord[];
  readonly vanished: readonly VanishedRecord[];
}
