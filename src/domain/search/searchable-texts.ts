import { formatWhere } from '../agenda/event-places.ts';
import type { AgendaEvent } from '../agenda-event.ts';
import { postKinds } from '../blog/post-kinds.ts';
import { resourceTypes } from '../catalogue/resource-types.ts';
import { formatEventDates } from '../event-dates.ts';
import type { GlossaryTerm } from '../glossary-term.ts';
import type { Post } from '../post.ts';
import type { Programme } from '../programme.ts';
import type { Resource } from '../resource.ts';
import { formatContributors } from '../sheets/resource-notice.ts';
import { initialsOf } from '../text/initials.ts';
import type { TextPage } from '../text-page.ts';
import type { Theme } from '../theme.ts';
import { formatPartialDate } from '../time/partial-date.ts';
import { urls } from '../urls.ts';
import type { SearchDocument } from './search-document.ts';

/** Where no size tells two of a kind apart. */
const none = { note: '', names: [], covers: [], words: [], text: '', rest: '', size: 0 } as const;
const join = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ');
const initials = (names: readonly string[]) => names.flatMap((name) => initialsOf(name) ?? []);
const dot = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

export function themeDocument({ slug, title, summary }: Theme, body: string): SearchDocument {
  return { ...none, kind: 'theme', url: urls.theme(slug), title, text: join(summary, body) };
}

export function programmeDocument({ id, title, summary, state }: Programme, body: string): SearchDocument {
  return { ...none, kind: 'programme', url: urls.programme(id), title, text: join(summary, state, body) };
}

export function termDocument({ id, term, expansion, definition, synonyms }: GlossaryTerm): SearchDocument {
  const names = [expansion, ...synonyms].filter((name) => name !== null);
  return {
    ...none,
    kind: 'terme',
    url: urls.term(id),
    title: expansion ? `${term}\u00a0: ${expansion.charAt(0).toLowerCase()}${expansion.slice(1)}` : term,
    names: [term, ...names],
    text: definition,
  };
}

export function resourceDocument(resource: Resource, themes: readonly Theme[]): SearchDocument {
  const { id, title, type, publisher, year, abstract, reason, keywords } = resource;
  const makers = [formatContributors(resource.contributors), resource.periodical].filter((it) => it !== null);
  const about = themes.filter(({ slug }) => resource.themes.includes(slug)).map((theme) => theme.title);
  return {
    ...none,
    kind: 'ressource',
    url: urls.resource(id),
    title,
    note: dot(resourceTypes[type].singular, publisher, year?.toString()),
    words: [...keywords, ...about, ...makers, ...initials([publisher])],
    text: join(abstract, reason),
  };
}

export function postDocument(post: Post, body: string): SearchDocument {
  const { id, title, kind, date, summary } = post;
  const note = dot(postKinds[kind].singular, formatPartialDate(date));
  return { ...none, kind: 'article', url: urls.post(id), title, note, text: join(summary, body) };
}

export function eventDocument(event: AgendaEvent): SearchDocument {
  const { id, title, abstract, organisers } = event;
  return {
    ...none,
    kind: 'evenement',
    url: urls.event(id),
    title,
    note: dot(formatEventDates(event), formatWhere(event)),
    words: [...organisers, ...initials([title, ...organisers]), ...event.places.map(({ name }) => name)],
    text: abstract,
  };
}

export function pageDocument({ id, title, summary }: TextPage, body: string): SearchDocument {
  return { ...none, kind: 'page', url: urls.textPage(id), title, text: join(summary, body) };
}
