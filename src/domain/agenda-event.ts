import type { EventMode } from './agenda/event-modes.ts';
import type { Audience } from './catalogue/resource-facets.ts';
import type { EventMoment } from './event-dates.ts';
import type { Source } from './source.ts';
import type { PartialDate } from './time/partial-date.ts';

/** One site of an event. */
export interface EventPlace {
  readonly name: string;
  /** Number and street. */
  readonly street: string | null;
  readonly town: string | null;
  /** INSEE code, where the commune belongs to the region. */
  readonly commune: string | null;
}

/** One event of the agenda, past or to come. Absent facts are null or empty, never guessed. */
export interface AgendaEvent {
  readonly id: string;
  readonly title: string;
  /** Local time of the site's zone. */
  readonly start: EventMoment;
  readonly end: EventMoment | null;
  readonly mode: EventMode | null;
  /** Several where it is held on several sites at once; none online. */
  readonly places: readonly EventPlace[];
  readonly organisers: readonly string[];
  readonly audiences: readonly Audience[];
  /** Slugs of `content/thematiques/`. */
  readonly themes: readonly string[];
  /** Slugs of `content/programmes/`. */
  readonly programmes: readonly string[];
  /** Ids of initiatives and codes of départements. */
  readonly territories: readonly string[];
  /** Plain text. */
  readonly abstract: string;
  /** What a reader must know before relying on it. */
  readonly caveat: string | null;
  readonly website: string | null;
  readonly registration: string | null;
  /** What came out of it. */
  readonly documents: readonly { readonly title: string; readonly url: string }[];
  /** Ids of notices that report on it or prepare it. */
  readonly resources: readonly string[];
  readonly source: Source;
  readonly added: PartialDate;
  readonly checked: PartialDate | null;
  readonly cancelled: boolean;
  readonly draft: boolean;
}
