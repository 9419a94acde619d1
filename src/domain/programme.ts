import type { CitedDocument } from './citation/cited-document.ts';
import type { PartialDate } from './time/partial-date.ts';

/** A period or an event on the time line of a programme. */
export interface ProgrammePhase {
  readonly title: string;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly text: string;
}

export interface ProgrammeMilestone {
  readonly date: PartialDate;
  readonly text: string;
}

/** Where it acts: the territory, the school, the class. */
export interface ProgrammeLevel {
  readonly title: string;
  readonly text: string;
}

/** What is collected, of whom, in which years. */
export interface ProgrammeCollection {
  readonly audience: string;
  readonly years: readonly string[];
  readonly contents: readonly string[];
}

/** A research programme or trial that the mission follows. */
export interface Programme {
  /** Name of the file, last segment of its address. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Place in lists, from 1. */
  readonly order: number;
  /** Where it stands and what is not known, with a date. One sentence. */
  readonly state: string;
  /** Slugs of `content/thematiques/`. */
  readonly themes: readonly string[];
  /** Ids of initiatives and codes of départements, in the region or not. Empty: nothing is drawn. */
  readonly territories: readonly string[];
  readonly levels: readonly ProgrammeLevel[];
  readonly phases: readonly ProgrammePhase[];
  readonly milestones: readonly ProgrammeMilestone[];
  readonly collections: readonly ProgrammeCollection[];
  /** Ids of notices. */
  readonly resources: readonly string[];
  /** Ids of events. */
  readonly events: readonly string[];
  readonly sources: readonly CitedDocument[];
  readonly draft: boolean;
}
