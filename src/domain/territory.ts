/** A commune of the region, by its current INSEE code. */
export interface Commune {
  /** INSEE code, five characters: `33058`. */
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  /** SIREN of its EPCI; null for the islands and communes that have none. */
  readonly epci: string | null;
  /** Municipal population (INSEE), inhabitants. */
  readonly population: number;
  /** Several in large towns; one is shared by many communes in the country. */
  readonly postcodes: readonly string[];
}

/** With the middle of its box, degrees (WGS 84): not its town hall, and no outline. */
export interface PlacedCommune extends Commune {
  readonly lon: number;
  readonly lat: number;
}

export interface Epci {
  /** SIREN code, nine digits. */
  readonly code: string;
  readonly name: string;
}

export interface Departement {
  /** `33`, and `2A` elsewhere. */
  readonly code: string;
  readonly name: string;
  /** Whether it belongs to the region of the site. */
  readonly inRegion: boolean;
}

/** Whether all the départements of the region are among those chosen: the region is named instead. */
export function coversRegion(chosen: readonly Departement[], all: readonly Departement[]): boolean {
  return all.every((departement) => !departement.inRegion || chosen.includes(departement));
}

/** A commune that is no more, and the one that it is part of today. */
export interface FormerCommune {
  /** Its own former INSEE code. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of the commune of today. */
  readonly now: string;
}
