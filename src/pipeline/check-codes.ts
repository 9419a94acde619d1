import type { InitiativeRow } from '../schemas/initiative-row.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Reference } from './reference.ts';

type RowPlace = { readonly file: string; readonly line: number };

/** Whether the codes of a row exist today, and agree. `touched`: the départements of its perimeter. */
export function checkCodes(
  row: InitiativeRow,
  touched: readonly string[],
  place: RowPlace,
  reference: Reference,
): Issue[] {
  return [
    ...row.perimetre_epci.flatMap((code) => checkEpci(code, place, reference)),
    ...row.perimetre_communes.flatMap((code) => checkCommune(code, place, reference)),
    ...checkDepartements(row, touched, { ...place, column: 'departements' }, reference),
  ];
}

function checkEpci(found: string, place: RowPlace, reference: Reference): Issue[] {
  const column = { ...place, column: 'perimetre_epci' };
  if (reference.epci.has(found)) return [];
  const current = reference.formerEpci.get(found);
  if (current) {
    const names = current.map((code) => `${code} (${reference.epci.get(code)?.name ?? 'hors région'})`);
    return [createIssue('initiative.former-epci', column, { found, other: names.join(', ') })];
  }
  return [createIssue('initiative.unknown-epci', column, { found, known: [...reference.epci.keys()] })];
}

function checkCommune(found: string, place: RowPlace, reference: Reference): Issue[] {
  const column = { ...place, column: 'perimetre_communes' };
  if (reference.communes.has(found)) return [];
  const current = reference.formerCommunes.get(found);
  if (current) {
    const names = current.map((code) => `${code} (${reference.communes.get(code)?.name ?? 'hors région'})`);
    return [createIssue('initiative.former-commune', column, { found, other: names.join(', ') })];
  }
  // Codes of the same département are the likely ones, and thousands of others are not.
  const known = [...reference.communes.keys()].filter((code) => code.startsWith(found.slice(0, 2)));
  return [createIssue('initiative.unknown-commune', column, { found, known })];
}

function checkDepartements(
  { departements }: InitiativeRow,
  touched: readonly string[],
  column: RowPlace & { column: string },
  reference: Reference,
): Issue[] {
  const inRegion = [...reference.departements.values()].filter((it) => it.inRegion).map(({ code }) => code);
  const unknown = departements.filter((code) => !inRegion.includes(code) && !touched.includes(code));
  if (unknown.length > 0)
    return unknown.map((found) =>
      createIssue('initiative.unknown-departement', column, { found, known: inRegion }),
    );
  if (departements.length === 0)
    return touched.length > 0 ? [] : [createIssue('initiative.no-departement', column)];
  const said = new Set(departements);
  const agrees = said.size === touched.length && touched.every((code) => said.has(code));
  if (touched.length === 0 || agrees) return [];
  const facts = { found: departements.join(', '), other: touched.join(', ') };
  return [createIssue('initiative.departement-mismatch', column, facts)];
}
