import type { Choices } from '../domain/filters.ts';
import { schoolsId } from './schools-id.ts';

/**
 * Which discs of the trial the filters let through. Type and département apply to them; the other filters speak of
 * contracts, and put the trial aside unless it is asked for by its type.
 */
export function selectSchools(departements: readonly string[], choices: Choices): Set<string> {
  const { type, dep, ...others } = choices;
  const isAsked = type?.includes('ecole') ?? false;
  const isAside = Object.values(others).some((values) => values && values.length > 0);
  if (!isAsked && (type?.length || isAside)) return new Set();
  return new Set(departements.filter((code) => !dep?.length || dep.includes(code)).map(schoolsId));
}
