import { createIssue, type Issue, type Place } from './issues.ts';
import type { Names } from './names.ts';
import { findNearest } from './nearest.ts';

/** Folders of the site whose pages are those of `content/` and of the data, and a word of the glossary. */
const page = /^\/(agenda|blog|demarches|programmes|ressources|thematiques)\/([^/?#]+)\/?(?:[?#]|$)/;
const term = /^\/(glossaire)\/#([^/?#]+)$/;

/** A page of the catalogue that is no notice. */
const others: readonly string[] = ['selection'];

/** A link of a text to a page of the site that is not there: it was deleted, renamed, or is a draft. */
export function checkLink(url: string, place: Place, shown: Names): Issue[] {
  const [, folder = '', id = ''] = page.exec(url) ?? term.exec(url) ?? [];
  const known = shown[folder];
  if (!known || known.has(id) || others.includes(id)) return [];
  const nearest = findNearest(id, [...known]);
  const address = nearest === null ? [] : [url.replace(id, nearest)];
  return [createIssue('text.dead-link', place, { found: url, known: address })];
}
