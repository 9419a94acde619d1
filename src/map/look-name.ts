import type { Status } from '../domain/initiative.ts';
import type { InitiativeType } from '../domain/initiative-types.ts';

/** The look of an initiative, among those of its layer. */
export function lookName(type: InitiativeType, status: Status): string {
  return `${type}-${status}`;
}
