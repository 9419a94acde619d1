import type { InitiativeType } from './initiative-types.ts';
import type { PartialDate } from './time/partial-date.ts';

/** What a source says is not: rarer than « nothing found », and never deduced from it. */
export interface Absence {
  /** SIREN code of the EPCI that has none. */
  readonly epci: string;
  readonly type: InitiativeType;
  /** Address of the page that it rests on. */
  readonly source: string;
  readonly sourceDate: PartialDate;
  /** Day on which somebody last read the source. */
  readonly checked: PartialDate;
  readonly caveat: string | null;
}
