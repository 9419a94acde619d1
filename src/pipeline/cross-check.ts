import type { CityContractRow } from '../schemas/city-contract-row.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Parsed } from './parse.ts';
import type { Reference } from './reference.ts';

/** A value and the place where it was written. */
export interface Placed {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** An id names one initiative, whatever the file. */
export function checkIds(initiatives: readonly Placed[]): Issue[] {
  const first = new Map<string, Placed>();
  return initiatives.flatMap((initiative) => {
    const { id, file, line } = initiative;
    const holder = first.get(id);
    if (!holder) {
      first.set(id, initiative);
      return [];
    }
    const facts = { found: id, other: `${holder.file}, ligne ${holder.line}` };
    return [createIssue('initiative.duplicate-id', { file, line, column: 'id' }, facts)];
  });
}

/** The contrats de ville name territories and initiatives that exist. */
export function checkCityContracts(
  file: string,
  contracts: readonly Parsed<CityContractRow>[],
  initiatives: readonly string[],
  reference: Reference,
): Issue[] {
  const codes = contracts.map(({ row }) => row.code);
  return contracts.flatMap(({ line, row }, index) => {
    const isRepeated = codes.indexOf(row.code) < index;
    const isKnown = reference.epci.has(row.territoire) || reference.communes.has(row.territoire);
    const unknown = row.demarches.filter((id) => !initiatives.includes(id));
    const place = (column: keyof CityContractRow) => ({ file, line, column });
    return [
      ...(isRepeated ? [createIssue('contract.duplicate-code', place('code'), { found: row.code })] : []),
      ...(isKnown
        ? []
        : [createIssue('contract.unknown-territory', place('territoire'), { found: row.territoire })]),
      ...unknown.map((found) =>
        createIssue('contract.unknown-initiative', place('demarches'), { found, known: initiatives }),
      ),
    ];
  });
}
