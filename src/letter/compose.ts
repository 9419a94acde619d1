import type { AgendaEvent } from '../domain/agenda-event.ts';
import { resourceTypes } from '../domain/catalogue/resource-types.ts';
import { formatEventDates, isPast } from '../domain/event-dates.ts';
import type { Post } from '../domain/post.ts';
import type { Resource } from '../domain/resource.ts';
import { formatList, formatQuantity } from '../domain/text/quantity.ts';
import { capitalise, typeset } from '../domain/text/typography.ts';
import type { Change } from '../domain/time/change-log.ts';
import { formatPartialDate, latestDay } from '../domain/time/partial-date.ts';
import { urls } from '../domain/urls.ts';

/** What the site holds, published or to be. */
export interface Library {
  readonly posts: readonly Post[];
  readonly resources: readonly Resource[];
  readonly events: readonly AgendaEvent[];
  readonly changes: readonly Change[];
}

/** The header of a letter, by the names of its fields, and its text in Markdown. */
export interface ComposedLetter {
  readonly titre: string;
  readonly resume: string;
  readonly body: string;
}

/** A letter that says all is not read: past so many entries, a line says how many are left and where. */
const most = { posts: 6, resources: 10 } as const;

/** The letter of a month (`2026-11`), made of what came to the site in it; null if nothing did. */
export function composeLetter(month: string, library: Library): ComposedLetter | null {
  const isOfMonth = (day: string | null) => day?.startsWith(month) ?? false;
  const posts = library.posts.filter((post) => !post.draft && isOfMonth(post.publishOn ?? post.added));
  const resources = library.resources
    .filter((resource) => !resource.draft && isOfMonth(resource.added))
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const events = library.events.filter((event) => !event.draft && isOfMonth(event.added));
  const changes = library.changes.filter(({ day }) => isOfMonth(day));
  const news = [
    posts.length > 0 && formatQuantity(posts.length, 'article', 'articles'),
    resources.length > 0 && formatQuantity(resources.length, 'notice', 'notices'),
    events.length > 0 && formatQuantity(events.length, 'événement', 'événements'),
    changes.length > 0 && 'une nouvelle version des données',
  ].filter((words) => words !== false);
  if (news.length === 0) return null;
  const name = formatPartialDate(month);
  const resume = typeset(`Ce que le site a publié en ${name} : ${formatList(news)}.`);
  const sections = [
    writePosts(posts),
    writeResources(resources),
    writeEvents(events, month),
    writeChanges(changes),
  ];
  return {
    titre: `La lettre ${/^[ao]/.test(name) ? 'd’' : 'de '}${name}`,
    resume,
    body: typeset([resume, ...sections].filter((section) => section !== '').join('\n\n')),
  };
}

function writePosts(posts: readonly Post[]): string {
  if (posts.length === 0) return '';
  const shown = posts
    .slice(0, most.posts)
    .map(({ id, title, summary }) => `${link(title, urls.post(id), 3)}\n\n${plain(summary)}`);
  return [
    '## Sur le blog',
    ...shown,
    ...rest(posts.length - shown.length, 'article', 'articles', urls.blog),
  ].join('\n\n');
}

function writeResources(resources: readonly Resource[]): string {
  if (resources.length === 0) return '';
  const shown = resources.slice(0, most.resources).map(({ id, title, type, publisher, year }) => {
    const details = [capitalise(resourceTypes[type].singular), publisher, year ?? 'année non précisée'];
    return `- ${link(title, urls.resource(id))}  \n  ${plain(details.join(', '))}`;
  });
  return [
    '## Au catalogue',
    shown.join('\n'),
    ...rest(resources.length - shown.length, 'notice', 'notices', urls.resources),
  ].join('\n\n');
}

/** What is over is of no use to who reads the letter: it is counted, and the agenda keeps it. */
function writeEvents(events: readonly AgendaEvent[], month: string): string {
  if (events.length === 0) return '';
  const coming = events.filter((event) => !event.cancelled && !isPast(event, latestDay(month)));
  const shown = coming.map((event) => {
    const towns = [...new Set(event.places.map(({ town, name }) => town ?? name))];
    return `- ${link(event.title, urls.event(event.id))}  \n  ${plain([formatEventDates(event), ...towns].join(', '))}`;
  });
  const past = events.filter((event) => isPast(event, latestDay(month))).length;
  const words = formatQuantity(past, 'événement passé', 'événements passés');
  return [
    '## À l’agenda',
    ...(shown.length > 0 ? [shown.join('\n')] : []),
    ...(past > 0 ? [`${words}, avec ce qui en reste : [l’agenda](${urls.agenda}).`] : []),
  ].join('\n\n');
}

function writeChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const items = changes.flatMap((change) => change.items.map((item) => `- ${plain(item)}`));
  return ['## Les données', items.join('\n'), `[Tous les fichiers](${urls.data})`].join('\n\n');
}

function rest(count: number, singular: string, plural: string, href: string): string[] {
  if (count <= 0) return [];
  return [`[Et ${formatQuantity(count, `autre ${singular}`, `autres ${plural}`)}](${href})`];
}

/** A link, as a heading of that level if one is given. */
function link(title: string, href: string, level = 0): string {
  return `${level > 0 ? `${'#'.repeat(level)} ` : ''}[${plain(title)}](${href})`;
}

/** Words in which no sign means anything to Markdown. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
