import { type EventPhase, phaseOf } from '../agenda/event-phase.ts';
import { formatWhere, listDepartements } from '../agenda/event-places.ts';
import type { AgendaEvent } from '../agenda-event.ts';
import { formatEventDates } from '../event-dates.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import type { Post } from '../post.ts';
import type { Programme } from '../programme.ts';
import type { Resource } from '../resource.ts';
import type { Departement } from '../territory.ts';
import { capitalise } from '../text/typography.ts';
import type { Theme } from '../theme.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isStale } from '../time/freshness.ts';

/** What a sheet is made from, beside its own event. */
export interface EventSurroundings {
  readonly themes: readonly Theme[];
  readonly programmes: readonly Programme[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  readonly resources: readonly Resource[];
  /** The latest first. */
  readonly posts: readonly Post[];
  readonly today: CalendarDay;
}

/** Everything that the sheet of an event shows, computed once and then only drawn. */
export interface EventSheet {
  readonly event: AgendaEvent;
  readonly phase: EventPhase;
  readonly themes: readonly Theme[];
  readonly programmes: readonly Programme[];
  /** Those that the event is about. */
  readonly initiatives: readonly LocatedInitiative[];
  /** Those that cover a commune where it is held, and that it is not about. */
  readonly around: readonly LocatedInitiative[];
  readonly departements: readonly Departement[];
  readonly resources: readonly Resource[];
  /** Those that tell of the event. */
  readonly posts: readonly Post[];
  /** The day for which the phase holds. */
  readonly today: CalendarDay;
  /** Nobody has read the source for more than twelve months. */
  readonly stale: boolean;
}

export function toEventSheet(event: AgendaEvent, from: EventSurroundings): EventSheet {
  const isNamed = ({ id }: LocatedInitiative) => event.territories.includes(id);
  const covers = ({ communes }: LocatedInitiative) =>
    event.places.some(({ commune }) => commune !== null && communes.includes(commune));
  const codes = listDepartements(event);
  return {
    event,
    phase: phaseOf(event, from.today),
    themes: from.themes.filter(({ slug }) => event.themes.includes(slug)),
    programmes: from.programmes.filter(
      ({ id, events }) => event.programmes.includes(id) || events.includes(event.id),
    ),
    initiatives: from.initiatives.filter(isNamed),
    around: from.initiatives.filter((initiative) => covers(initiative) && !isNamed(initiative)),
    departements: from.departements.filter(({ code }) => codes.includes(code)),
    resources: event.resources.flatMap((id) => from.resources.find((resource) => resource.id === id) ?? []),
    posts: from.posts.filter(({ events }) => events.includes(event.id)),
    today: from.today,
    stale: isStale(event.checked ?? event.added, from.today),
  };
}

/** For search engines. Unique, because it begins with when and where. */
export function describeEvent({ event, themes }: EventSheet): string {
  const when = formatEventDates(event);
  const facts = [capitalise(when), formatWhere(event)].filter(Boolean).join(', ');
  return `${facts}\u00a0: ${event.title}. ${themes.map(({ title }) => title).join(', ')}.`;
}
