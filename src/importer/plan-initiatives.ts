import { type InitiativeType, initiativeTypeIds } from '../domain/initiative-types.ts';
import { type Files, paths } from '../pipeline/files.ts';
import { read, type Table } from '../pipeline/read.ts';
import { writeCsv } from '../pipeline/write-csv.ts';
import { initiativeRow } from '../schemas/initiative-row.ts';
import type { Refusals } from './check-plan.ts';
import type { Created, Merged, Plan, Refused } from './plan.ts';

const columns = Object.keys(initiativeRow.shape);
const required = columns.filter((name) =>
  ['nom', 'statut', 'source', 'confiance', 'verifie_le'].includes(name),
);

type Row = Record<string, string>;

/** Whether a table is about initiatives rather than documents. */
export function isInitiativeTable({ header }: Table): boolean {
  return (
    header.includes('id') && header.some((name) => ['porteur', 'perimetre_epci', 'statut'].includes(name))
  );
}

/** Rows → the initiatives that they add to `data/initiatives/`, or whose empty cells they fill. */
export function planInitiatives(table: Table, files: Files, refusals: Refusals): Plan {
  const known = new Map(initiativeTypeIds.map((type) => [type, readRows(type, files)]));
  const created: Created[] = [];
  const merged: Merged[] = [];
  const refused: Refused[] = [];
  const changed = new Set<InitiativeType>();
  const unknown = table.header.filter((name) => !columns.includes(name));
  const remarks = unknown.length > 0 ? [`colonnes inconnues, non lues : ${unknown.join(', ')}`] : [];
  for (const { line, cells } of table.rows) {
    const said = toRow(table.header, cells);
    const name = said.nom || said.id || '';
    const type = initiativeTypeIds.find((id) => said.id?.startsWith(`${id}-`));
    const rows = type && known.get(type);
    if (!type || !rows) {
      const reason = `l’identifiant « ${said.id ?? ''} » ne dit pas le type : il commence par ${initiativeTypeIds.join('-, ')}-`;
      refused.push({ line, name, reason });
      continue;
    }
    const refusal = refusals.get(said.id ?? '');
    if (refusal !== undefined) {
      refused.push({ line, name, reason: refusal });
      continue;
    }
    const file = paths.initiatives(type);
    const row = rows.find(({ id }) => id === said.id);
    if (!row) {
      rows.push(said);
      changed.add(type);
      created.push({ line, name, file, missing: required.filter((column) => !said[column]), remarks });
      continue;
    }
    const added = columns.filter((column) => !row[column] && said[column]);
    const kept = columns.filter((column) => row[column] && said[column] && row[column] !== said[column]);
    merged.push({
      line,
      name,
      file,
      by: 'id',
      remarks,
      added: added.map((field) => ({ field, value: said[field] ?? '' })),
      kept: kept.map((field) => ({ field, value: row[field] ?? '', said: said[field] ?? '' })),
    });
    for (const column of added) row[column] = said[column] ?? '';
    if (added.length > 0) changed.add(type);
  }
  const written = [...changed].map(
    (type) => [paths.initiatives(type), writeRows(known.get(type) ?? [])] as const,
  );
  return { count: table.rows.length, created, merged, refused, warnings: [], files: new Map(written) };
}

function readRows(type: InitiativeType, files: Files): Row[] {
  const file = paths.initiatives(type);
  const { table } = read(file, files.get(file) ?? new Uint8Array());
  return table?.rows.map(({ cells }) => toRow(table.header, cells)) ?? [];
}

function toRow(header: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(
    header.flatMap((name, index) => (columns.includes(name) ? [[name, (cells[index] ?? '').trim()]] : [])),
  );
}

function writeRows(rows: readonly Row[]): string {
  const sorted = rows.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return writeCsv(
    columns,
    sorted.map((row) => columns.map((name) => row[name] ?? '')),
  );
}
