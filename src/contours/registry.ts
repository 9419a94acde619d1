import type { Box, CommuneRecord, DepartementRecord, EpciRecord, Sources } from './sources.ts';

/** A commune of 2017 with its box, placed in the territories of today: the smallest piece that is drawn. */
export interface Unit {
  /** Code of 2017. */
  readonly code: string;
  readonly name: string;
  readonly box: Box;
  /** Current code; the code itself where the commune has vanished outside the region and nobody says where to. */
  readonly commune: string;
  readonly departement: string;
  readonly region: string;
  /** SIREN, or null. */
  readonly epci: string | null;
}

export interface Registry {
  readonly communes: ReadonlyMap<string, CommuneRecord>;
  readonly departements: ReadonlyMap<string, DepartementRecord>;
  readonly epci: ReadonlyMap<string, EpciRecord>;
  /** SIREN of the EPCI of a current commune. */
  readonly epciOf: ReadonlyMap<string, string>;
  /** Current code of a former one. */
  readonly successor: ReadonlyMap<string, string>;
  /** Names of former communes, by code. */
  readonly formerNames: ReadonlyMap<string, string>;
  readonly units: readonly Unit[];
}

const overseas = /^9[78]/;

export function buildRegistry(sources: Sources): Registry {
  const communes = new Map(
    sources.communes.filter((row) => row.type === 'commune-actuelle').map((row) => [row.code, row]),
  );
  const departements = new Map(sources.departements.map((row) => [row.code, row]));
  const epciOf = new Map(sources.epci.flatMap((epci) => epci.membres.map((m) => [m.code, epci.code])));
  const successor = listSuccessors(sources, communes);
  const boxes = sources.boxes.map((row) => ({ ...row, code: row.id.replace('fr:commune:', '') }));

  const units = boxes
    .filter(({ code }) => !overseas.test(code))
    .map(({ code, name, bbox }): Unit => {
      const commune = successor.get(code) ?? code;
      const departement = communes.get(commune)?.departement ?? code.slice(0, 2);
      const region = departements.get(departement)?.region;
      if (region === undefined) throw new Error(`Commune ${code} : département ${departement} inconnu.`);
      return { code, name, box: bbox, commune, departement, region, epci: epciOf.get(commune) ?? null };
    });
  return {
    communes,
    departements,
    epci: new Map(sources.epci.map((row) => [row.code, row])),
    epciOf,
    successor,
    formerNames: new Map([
      ...boxes.map(({ code, name }) => [code, name] as const),
      ...sources.communes.map(({ code, nom }) => [code, nom] as const),
    ]),
    units,
  };
}

function listSuccessors(sources: Sources, current: ReadonlyMap<string, unknown>): Map<string, string> {
  const successor = new Map<string, string>();
  for (const row of sources.communes) {
    if (row.chefLieu !== undefined && !current.has(row.code)) successor.set(row.code, row.chefLieu);
    for (const code of row.anciensCodes ?? []) if (!current.has(code)) successor.set(code, row.code);
  }
  for (const { ancien, actuel } of sources.vanished) successor.set(ancien, actuel);
  return successor;
}
