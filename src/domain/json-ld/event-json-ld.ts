import { eventModes } from '../agenda/event-modes.ts';
import { townOf } from '../agenda/event-places.ts';
import type { AgendaEvent, EventPlace } from '../agenda-event.ts';
import { audiences } from '../catalogue/resource-facets.ts';
import { dateOf, type EventMoment, hourOf, toInstant } from '../event-dates.ts';
import { urls } from '../urls.ts';
import type { JsonLd } from './json-ld.ts';

interface Context {
  /** Of the sheet, absolute. */
  readonly url: string;
  readonly timeZone: string;
  /** Titles of the themes. */
  readonly themes: readonly string[];
}

/** An event as schema.org says it, its dates as precise as known: ISO 8601 allows `2025-04` and `2025`. */
export function toEventJsonLd(event: AgendaEvent, { url, timeZone, themes }: Context): JsonLd {
  const toDate = (moment: EventMoment) =>
    hourOf(moment) === null ? dateOf(moment) : toInstant(moment, timeZone).toISOString();
  const locations = toLocations(event);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#evenement`,
    url,
    name: event.title,
    description: event.abstract,
    inLanguage: 'fr',
    startDate: toDate(event.start),
    ...(event.end && { endDate: toDate(event.end) }),
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(event.mode && { eventAttendanceMode: `https://schema.org/${eventModes[event.mode].schemaOrg}` }),
    ...(locations.length > 0 && { location: locations }),
    ...(event.organisers.length > 0 && {
      organizer: event.organisers.map((name) => ({ '@type': 'Organization', name })),
    }),
    ...(event.audiences.length > 0 && {
      audience: event.audiences.map((id) => ({ '@type': 'Audience', audienceType: audiences[id].label })),
    }),
    about: themes,
    ...(event.website && { sameAs: event.website }),
    ...(event.documents.length > 0 && {
      subjectOf: event.documents.map((document) => ({
        '@type': 'CreativeWork',
        name: document.title,
        url: document.url,
      })),
    }),
  };
}

function toLocations({ places, mode, registration, website }: AgendaEvent): JsonLd[] {
  const address = registration ?? website;
  const online = { '@type': 'VirtualLocation', ...(address && { url: address }) };
  return [...places.map(toPlace), ...(mode === 'visio' || mode === 'hybride' ? [online] : [])];
}

function toPlace(place: EventPlace): JsonLd {
  const town = townOf(place);
  const address = {
    ...(place.street && { streetAddress: place.street }),
    ...(town.postcode && { postalCode: town.postcode }),
    ...(town.name && { addressLocality: town.name }),
  };
  return {
    '@type': 'Place',
    name: place.name,
    ...(Object.keys(address).length > 0 && { address: { '@type': 'PostalAddress', ...address } }),
  };
}

/** The list of events. `address` is that of the list, absolute. */
export function toAgendaJsonLd(events: readonly AgendaEvent[], address: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: address,
    name: 'Agenda',
    inLanguage: 'fr',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: events.length,
      itemListElement: events.map(({ id, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: new URL(urls.event(id), address).href,
      })),
    },
  };
}
