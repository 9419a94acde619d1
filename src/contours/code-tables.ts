import { centre, groupBoxes, overlap } from './boxes.ts';
import type { Registry } from './registry.ts';
import type { Box, CommuneRecord } from './sources.ts';

/** Rows of the CSV files of `data/reference/`, in the order of their columns. */
export interface CodeTables {
  readonly communes: readonly CommuneRow[];
  readonly epci: readonly { siren: string; nom: string }[];
  readonly departements: readonly { code: string; nom: string; region: string }[];
  readonly 'anciennes-communes': readonly { ancien: string; actuel: string; nom: string }[];
}

export interface CommuneRow {
  insee: string;
  nom: string;
  departement: string;
  /** SIREN, empty for a commune without EPCI. */
  epci: string;
  /** Municipal population. */
  population: number;
  /** With `;` between them. */
  codes_postaux: string;
  /** Centre of the box, degrees. */
  lon: string;
  lat: string;
  region: string;
}

/** The codes of a region: its communes, those that its straddling EPCI have elsewhere, and the départements drawn. */
export function tabulate(registry: Registry, region: string, frame: Box): CodeTables {
  const inRegion = [...registry.communes.values()].filter((commune) => commune.region === region);
  const sirens = new Set(inRegion.flatMap(({ code }) => registry.epciOf.get(code) ?? []));
  const listed = [...registry.communes.values()].filter(
    ({ code, region: own }) => own === region || sirens.has(registry.epciOf.get(code) ?? ''),
  );
  const codes = new Set(listed.map(({ code }) => code));
  const boxes = groupBoxes(registry.units, (unit) => unit.commune);
  const departementBoxes = groupBoxes(registry.units, (unit) => unit.departement);
  return {
    communes: listed.map((commune) => toRow(commune, registry, boxes)).sort(by('insee')),
    epci: [...registry.epci.values()]
      .filter(({ code }) => sirens.has(code))
      .map(({ code, nom }) => ({ siren: code, nom }))
      .sort(by('siren')),
    departements: [...registry.departements.values()]
      .filter(({ code }) => {
        const box = departementBoxes.get(code);
        return box !== undefined && overlap(box, frame);
      })
      .map(({ code, nom, region: own }) => ({ code, nom, region: own }))
      .sort(by('code')),
    'anciennes-communes': [...registry.successor]
      .filter(([, actuel]) => codes.has(actuel))
      .map(([ancien, actuel]) => ({ ancien, actuel, nom: registry.formerNames.get(ancien) ?? '' }))
      .sort(by('ancien')),
  };
}

function toRow(commune: CommuneRecord, registry: Registry, boxes: ReadonlyMap<string, Box>): CommuneRow {
  const box = boxes.get(commune.code);
  if (box === undefined) throw new Error(`Commune ${commune.code} (${commune.nom}) sans boîte englobante.`);
  const [lon, lat] = centre(box);
  return {
    insee: commune.code,
    nom: commune.nom,
    departement: commune.departement ?? '',
    epci: registry.epciOf.get(commune.code) ?? '',
    population: commune.population ?? 0,
    codes_postaux: commune.codesPostaux?.join(';') ?? '',
    lon: lon.toFixed(4),
    lat: lat.toFixed(4),
    region: commune.region ?? '',
  };
}

/** Compares by code, the same on every machine. */
function by<K extends string>(key: K) {
  return (a: Record<K, string>, b: Record<K, string>) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
