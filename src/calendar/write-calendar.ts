import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { eventModes } from '../domain/agenda/event-modes.ts';
import { formatPlace } from '../domain/agenda/event-places.ts';
import type { AgendaEvent } from '../domain/agenda-event.ts';
import { toCalendarSpan } from '../domain/time/calendar-span.ts';
import { earliestDay, type PartialDate } from '../domain/time/partial-date.ts';
import { describeForCalendar } from './describe-event.ts';

export interface CalendarContext {
  readonly name: string;
  /** IANA name of the zone on whose clock hours are written. */
  readonly timeZone: string;
  /** Second half of every UID. Never to change: calendars would show each event twice. */
  readonly uidDomain: string;
  /** Absolute address of the sheet of an event. */
  readonly addressOf: (id: string) => string;
  /** Titles of themes, by slug. */
  readonly themes: ReadonlyMap<string, string>;
}

const day = 24 * 60 * 60;

/**
 * Events as iCalendar (RFC 5545). Hours are instants in UTC, which every reader shows on its own clock, so that no
 * definition of a zone has to be shipped. Whatever is known only by its month or year is left out.
 */
export function writeCalendar(events: readonly AgendaEvent[], context: CalendarContext): string {
  const calendar = ical({
    name: context.name,
    prodId: { company: context.uidDomain, product: 'agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: day,
    // The zone in which a calendar shows what it follows, for those that ask.
    x: { 'X-WR-TIMEZONE': context.timeZone },
    events: events.flatMap((event) => toEntry(event, context) ?? []),
  });
  // The last line ends like the others, which the library leaves to its caller.
  return `${calendar}\r\n`;
}

function toEntry(event: AgendaEvent, context: CalendarContext): ICalEventData | null {
  const time = toTime(event, context.timeZone);
  if (time === null) return null;
  const where = listPlaces(event);
  return {
    ...time,
    id: `${event.id}@${context.uidDomain}`,
    stamp: toStamp(event.checked ?? event.added),
    created: toStamp(event.added),
    lastModified: toStamp(event.checked ?? event.added),
    summary: event.title,
    description: describeForCalendar(event),
    ...(where !== '' && { location: where }),
    url: context.addressOf(event.id),
    categories: event.themes.map((slug) => ({ name: context.themes.get(slug) ?? slug })),
    // To follow an agenda is not to be busy on all its days.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(event.cancelled && { status: ICalEventStatus.CANCELLED }),
  };
}

function toTime(
  event: AgendaEvent,
  timeZone: string,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> | null {
  const span = toCalendarSpan(event, timeZone);
  if (span === null) return null;
  if (!span.wholeDays) return { start: span.start, ...(span.end && { end: span.end }) };
  return { allDay: true, start: toStamp(span.first), end: toStamp(span.after) };
}

function listPlaces({ places, mode }: AgendaEvent): string {
  const isOnline = mode === 'visio' || mode === 'hybride';
  return [...places.map(formatPlace), ...(isOnline ? [eventModes.visio.label] : [])].join('\u00a0; ');
}

/** Midnight in UTC of the first day that the date may mean: the same at every build. */
function toStamp(date: PartialDate): Date {
  return new Date(`${earliestDay(date)}T00:00:00Z`);
}
