import type { AgendaEvent } from './agenda-event.ts';
import { postKinds } from './blog/post-kinds.ts';
import { resourceTypes } from './catalogue/resource-types.ts';
import { formatEventDates } from './event-dates.ts';
import type { Initiative } from './initiative.ts';
import { initiativeTypes } from './initiative-types.ts';
import type { Post } from './post.ts';
import type { Programme } from './programme.ts';
import type { Resource } from './resource.ts';
import type { Departement } from './territory.ts';
import { typeset } from './text/typography.ts';
import { formatPartialDate } from './time/partial-date.ts';
import { urls } from './urls.ts';

/** Another thing of the site, as a page names it: its kind in lower case, its address, its title, a few facts. */
export interface LinkedThing {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly details?: readonly string[];
}

export function linkPost({ id, kind, date, title }: Post): LinkedThing {
  return { kind: `${postKinds[kind].singular}, ${formatPartialDate(date)}`, href: urls.post(id), title };
}

export function linkResource({ id, type, year, title }: Resource): LinkedThing {
  const kind = [resourceTypes[type].singular, year].filter(Boolean).join(', ');
  return { kind, href: urls.resource(id), title };
}

export function linkEvent(event: AgendaEvent): LinkedThing {
  return {
    kind: formatEventDates(event),
    href: urls.event(event.id),
    title: event.title,
    details: [...new Set(event.places.flatMap(({ town }) => town ?? []))],
  };
}

export function linkProgramme({ id, title }: Programme): LinkedThing {
  return { kind: 'programme', href: urls.programme(id), title };
}

export function linkInitiative({ id, type, name }: Initiative): LinkedThing {
  return { kind: initiativeTypes[type].singular, href: urls.initiative(id), title: typeset(name) };
}

/** A département of the region: the others have no page. */
export function linkDepartement(departement: Departement): LinkedThing {
  return { kind: 'département', href: urls.departement(departement), title: departement.name };
}
