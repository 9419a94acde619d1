import type { Theme } from '../domain/theme.ts';
import { urls } from '../domain/urls.ts';
import { site } from '../site.ts';
import type { CalendarContext } from './write-calendar.ts';

/** The agenda of this site. `origin` is its absolute address, which a move of the site may change; UIDs stay. */
export function toSiteCalendar(origin: string | URL, themes: readonly Theme[]): CalendarContext {
  return {
    name: `Agenda des ${site.name.toLowerCase()} ${site.region.inName}`,
    timeZone: site.timeZone,
    uidDomain: `agenda.region-${site.region.code}`,
    addressOf: (id) => new URL(urls.event(id), origin).href,
    themes: new Map(themes.map(({ slug, title }) => [slug, title])),
  };
}
