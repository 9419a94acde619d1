import { normaliseDoi, normaliseIsbn } from '../domain/catalogue/document-identity.ts';
import type { ResourceType } from '../domain/catalogue/resource-types.ts';
import { isWebAddress } from '../domain/web-address.ts';
import type { CslInput } from './read-bibliography.ts';
import type { Header } from './reference.ts';

/** What a type of CSL means here, where it means one thing. A report may be a guide: that is for a person to say. */
const types: Readonly<Record<string, ResourceType>> = {
  report: 'rapport',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  webpage: 'article',
  'post-weblog': 'article',
  motion_picture: 'video',
  broadcast: 'podcast',
  dataset: 'donnees',
  legislation: 'texte',
};
const languages: Readonly<Record<string, string>> = {
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  spa: 'es',
  spanish: 'es',
  espagnol: 'es',
};

/** Zotero escapes what a title holds, so that it can be formatted. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** An item of CSL-JSON → the fields of a notice. What is not said stays out: nothing is guessed. */
export function fromCsl(item: CslInput): Header {
  const type = textOf(item.type);
  const isArticle = type.startsWith('article');
  const container = textOf(item['container-title']);
  const address = textOf(item.URL);
  return dropBlank({
    titre: textOf(item.title),
    mots_cles: keywordsOf(item.keyword),
    type: types[type],
    auteurs: [...namesOf(item.author, false), ...namesOf(item.editor, true)],
    editeur: textOf(item.publisher) || container,
    revue: isArticle ? container : '',
    annee: yearOf(item.issued),
    adresse: isWebAddress(address) ? address : '',
    pages: pagesOf(item, isArticle),
    langue: languageOf(textOf(item.language)),
    isbn: normaliseIsbn(`${textOf(item.ISBN)} ${textOf(item.number)}`),
    doi: normaliseDoi(textOf(item.DOI)),
  });
}

function keywordsOf(keyword: unknown): string[] {
  return textOf(keyword)
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A field as plain text: no tag of formatting, one line, composed letters. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(value: unknown, isDirector: boolean): Header[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name): Header[] => {
    const { literal, family, given, 'non-dropping-particle': particle = '' } = Object(name);
    if (textOf(literal)) return [{ organisme: textOf(literal) }];
    const last = [textOf(particle), textOf(family)].filter((part) => part !== '').join(' ');
    if (last === '') return [];
    if (!textOf(given)) return [{ organisme: last }];
    return [{ nom: last, prenom: textOf(given), ...(isDirector && { direction: true }) }];
  });
}

function yearOf(issued: unknown): number | undefined {
  const { 'date-parts': parts, literal, raw } = Object(issued);
  const [year] = /\b(?:19|20)\d{2}\b/.exec(String(parts?.[0]?.[0] ?? literal ?? raw ?? '')) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The pages of an article are where it stands in its journal; those of a report are how many it has, if it is one number. */
function pagesOf(item: CslInput, isArticle: boolean): number | undefined {
  const text = textOf(item['number-of-pages']) || (isArticle ? '' : textOf(item.page));
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function languageOf(text: string): string | undefined {
  const word = text.toLowerCase();
  return languages[word] ?? /^([a-z]{2})(?:[-_].*)?$/.exec(word)?.[1];
}

export function dropBlank(header: Header): Header {
  const isBlank = (value: unknown) =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(header).filter(([, value]) => !isBlank(value)));
}
