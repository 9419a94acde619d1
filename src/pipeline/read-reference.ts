import { communeRow, departementRow, epciRow, formerCodeRow } from '../schemas/reference-rows.ts';
import { type Files, paths } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { readTable } from './read-table.ts';
import { indexReference, type Reference } from './reference.ts';
import { type Background, type Contours, findContoursFault, findTopologyFault } from './topology.ts';

/** Codes and outlines. A topology that is absent or unusable is null, and told. */
export function readReference(files: Files): {
  reference: Reference;
  contours: Contours | null;
  background: Background | null;
  issues: Issue[];
} {
  const communes = readTable(files, paths.communes, communeRow);
  const epci = readTable(files, paths.epci, epciRow);
  const departements = readTable(files, paths.departements, departementRow);
  const formerCommunes = readTable(files, paths.formerCommunes, formerCodeRow);
  const formerEpci = readTable(files, paths.formerEpci, formerCodeRow);
  const contours = readTopology<Contours>(files, paths.contours, findContoursFault);
  const background = readTopology<Background>(files, paths.background, (value) =>
    findTopologyFault(value, []),
  );
  const tables = { communes, epci, departements, formerCommunes, formerEpci };
  return {
    reference: indexReference({
      communes: communes.rows.map(({ row }) => row),
      epci: epci.rows.map(({ row }) => row),
      departements: departements.rows.map(({ row }) => row),
      formerCommunes: formerCommunes.rows.map(({ row }) => row),
      formerEpci: formerEpci.rows.map(({ row }) => row),
    }),
    contours: contours.topology,
    background: background.topology,
    issues: [...Object.values(tables), contours, background].flatMap(({ issues }) => issues),
  };
}

function readTopology<Kind>(
  files: Files,
  file: string,
  findFault: (value: unknown) => string | null,
): { topology: Kind | null; issues: Issue[] } {
  const refuse = (issue: Issue) => ({ topology: null, issues: [issue] });
  const bytes = files.get(file);
  if (!bytes) return refuse(createIssue('file.missing', { file }));
  const value = parseJson(bytes);
  const fault = findFault(value);
  if (fault !== null) return refuse(createIssue('file.invalid-topology', { file }, { other: fault }));
  return { topology: value as Kind, issues: [] };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
