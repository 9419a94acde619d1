import type { Departement, Epci, FormerCommune, PlacedCommune } from '../domain/territory.ts';
import type { CommuneRow, DepartementRow, EpciRow, FormerCodeRow } from '../schemas/reference-rows.ts';
import { site } from '../site.ts';

/** A commune of the region, or of an EPCI that reaches into it. */
export interface ReferenceCommune extends PlacedCommune {
  readonly region: string;
}

/** The official codes, indexed as the checks ask for them. */
export interface Reference {
  readonly communes: ReadonlyMap<string, ReferenceCommune>;
  readonly communesByEpci: ReadonlyMap<string, readonly ReferenceCommune[]>;
  readonly epci: ReadonlyMap<string, Epci>;
  readonly departements: ReadonlyMap<string, Departement>;
  /** Former code → code or codes of today. */
  readonly formerCommunes: ReadonlyMap<string, readonly string[]>;
  /** Names of former communes, by their former code, where the list gives one. */
  readonly formerNames: ReadonlyMap<string, string>;
  readonly formerEpci: ReadonlyMap<string, readonly string[]>;
}

export interface ReferenceRows {
  readonly communes: readonly CommuneRow[];
  readonly epci: readonly EpciRow[];
  readonly departements: readonly DepartementRow[];
  readonly formerCommunes: readonly FormerCodeRow[];
  readonly formerEpci: readonly FormerCodeRow[];
}

export function indexReference(rows: ReferenceRows): Reference {
  const communes = rows.communes.map(toCommune);
  return {
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    communesByEpci: Map.groupBy(
      communes.filter(({ epci }) => epci !== null),
      ({ epci }) => epci ?? '',
    ),
    epci: new Map(rows.epci.map(({ siren, nom }) => [siren, { code: siren, name: nom }])),
    departements: new Map(rows.departements.map((row) => [row.code, toDepartement(row)])),
    formerCommunes: new Map(rows.formerCommunes.map(({ ancien, actuel }) => [ancien, actuel])),
    formerNames: new Map(rows.formerCommunes.flatMap(({ ancien, nom }) => (nom ? [[ancien, nom]] : []))),
    formerEpci: new Map(rows.formerEpci.map(({ ancien, actuel }) => [ancien, actuel])),
  };
}

/** The communes of the region, in the order of their codes. */
export function listRegionCommunes(reference: Reference): ReferenceCommune[] {
  return [...reference.communes.values()].filter(({ region }) => region === site.region.code);
}

/** The communes of other regions whose EPCI reaches into this one, in the order of their codes. */
export function listBorderCommunes(reference: Reference): ReferenceCommune[] {
  return [...reference.communes.values()].filter(({ region }) => region !== site.region.code);
}

/** The named communes that are no more and are part of one of the region today, by name. */
export function listFormerCommunes(reference: Reference): FormerCommune[] {
  return [...reference.formerNames]
    .flatMap(([code, name]) => (reference.formerCommunes.get(code) ?? []).map((now) => ({ code, name, now })))
    .filter(({ now }) => reference.communes.get(now)?.region === site.region.code)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function toCommune({
  insee,
  nom,
  departement,
  epci,
  population,
  codes_postaux: postcodes,
  lon,
  lat,
  region,
}: CommuneRow): ReferenceCommune {
  return { code: insee, name: nom, departement, epci, population, postcodes, lon, lat, region };
}

function toDepartement({ code, nom, region }: DepartementRow): Departement {
  return { code, name: nom, inRegion: region === site.region.code };
}
