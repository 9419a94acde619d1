import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { nextDay } from '../domain/time/calendar-day.ts';
import { earliestDay, formatPartialDate } from '../domain/time/partial-date.ts';
import { site } from '../site.ts';

const day = 24 * 60 * 60;
const uidDomain = `echeances.region-${site.region.code}`;

/**
 * The stated ends of what runs, as iCalendar: whole days, busy for nobody. Most ends are known by their year: the entry
 * stands on the first day that the end may mean and its title says that the day is not known, so that it warns early and
 * claims nothing. `addressOf` gives the absolute address of a sheet.
 */
export function writeDeadlines(
  initiatives: readonly LocatedInitiative[],
  addressOf: (id: string) => string,
): string {
  const calendar = ical({
    name: `Échéances des ${site.name.toLowerCase()} ${site.region.inName}`,
    prodId: { company: uidDomain, product: 'echeances', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: day,
    events: initiatives.flatMap((it) => toEntry(it, addressOf(it.id)) ?? []),
  });
  // The last line ends like the others, which the library leaves to its caller.
  return `${calendar}\r\n`;
}

function toEntry(initiative: LocatedInitiative, url: string): ICalEventData | null {
  const { id, name, end, status, carrier, checked } = initiative;
  if (end === null || status !== 'active') return null;
  const first = earliestDay(end);
  const isDay = end === first;
  return {
    id: `${id}@${uidDomain}`,
    stamp: toMidnight(checked),
    lastModified: toMidnight(checked),
    allDay: true,
    start: toMidnight(first),
    end: toMidnight(nextDay(first)),
    summary: isDay
      ? `Échéance : ${name}`
      : `Échéance en ${formatPartialDate(end)} (jour non précisé) : ${name}`,
    description: [
      isDay
        ? `Échéance énoncée par la source : ${formatPartialDate(end)}.`
        : `La source dit « ${formatPartialDate(end)} » sans donner le jour : ce rappel est placé au premier jour possible.`,
      `Porteur : ${carrier ?? 'non trouvé'}.`,
      `Vérifié le ${formatPartialDate(checked)}.`,
    ].join('\n'),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function toMidnight(date: string): Date {
  return new Date(`${earliestDay(date)}T00:00:00Z`);
}
