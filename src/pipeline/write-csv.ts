import { stringify } from 'csv-stringify/sync';
import { initiativeTypeIds } from '../domain/initiative-types.ts';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { groupByCommune } from '../domain/places/covering.ts';
import type { Commune, PlacedCommune } from '../domain/territory.ts';
import { communeColumns } from '../schemas/published-commune.ts';
import { publishedColumnNames } from '../schemas/published-initiative.ts';
import { publishInitiative } from './publish.ts';

type CsvCell = string | number | null | readonly string[];

/** `standard`: RFC 4180 as tools expect it. `spreadsheet`: what a double click opens right in a French Excel. */
export type CsvFlavour = 'standard' | 'spreadsheet';

const flavours = {
  standard: { delimiter: ',', bom: false, record_delimiter: 'unix' },
  spreadsheet: { delimiter: ';', bom: true, record_delimiter: 'windows' },
} as const;

/** A table as CSV. Lists are joined by `;`. A cell that a spreadsheet would compute (`= + - @`, tab) gets an apostrophe. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  flavour: CsvFlavour = 'standard',
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? (cell ?? []).join(';') : cell)),
  );
  return stringify([[...header], ...cells], {
    ...flavours[flavour],
    escape_formulas: true,
    // A line break that is not the table's own would otherwise cut the row for other readers.
    quoted_match: /[\r\n]/,
  });
}

/** `demarches.csv` */
export function writeInitiativesCsv(
  initiatives: readonly LocatedInitiative[],
  base: URL,
  flavour: CsvFlavour = 'standard',
): string {
  const rows = initiatives.map((initiative) => {
    const published = publishInitiative(initiative, base);
    return publishedColumnNames.map((name) => published[name]);
  });
  return writeCsv(publishedColumnNames, rows, flavour);
}

/** `communes.csv`: every commune of the region, and the ids of the initiatives of each type whose perimeter holds it. */
export function writeCommunesCsv(
  communes: readonly Commune[],
  initiatives: readonly LocatedInitiative[],
): string {
  const covering = groupByCommune(initiatives);
  const rows = communes.map(({ code, name, departement, epci }) => {
    const here = covering.get(code) ?? [];
    const ids = initiativeTypeIds.map((type) => here.filter((it) => it.type === type).map(({ id }) => id));
    return [code, name, departement, epci, ...ids];
  });
  return writeCsv(Object.keys(communeColumns), rows);
}

/** `centres-communes.csv` */
export function writeCentresCsv(communes: readonly PlacedCommune[]): string {
  const rows = communes.map(({ code, name, lon, lat }) => [code, name, lon, lat]);
  return writeCsv(['insee', 'commune', 'lon', 'lat'], rows);
}
