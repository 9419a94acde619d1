import { type ResourceType, resourceTypes } from '../catalogue/resource-types.ts';
import type { Contributor, Resource } from '../resource.ts';

/** A name as CSL has it. */
type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What we fill in of a CSL-JSON item (CSL 1.0.2): the one door to RIS, BibTeX and formatted citations. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof resourceTypes)[ResourceType]['csl'] | 'article-journal' | 'book';
  readonly title: string;
  readonly language: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly abstract: string;
  readonly keyword?: string;
  readonly 'number-of-pages'?: number;
  readonly ISBN?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** What is not known is left out. `site` is the address of the site, for the files that it holds: `https://…`. */
export function toCslItem(resource: Resource, site: string): CslItem {
  const { links, periodical, publisher } = resource;
  const url = links.official ?? (links.file && new URL(links.file, site).href);
  const authors = resource.contributors.filter((contributor) => !isDirector(contributor)).map(toCslName);
  const directors = resource.contributors.filter(isDirector).map(toCslName);
  // Without a space: RIS would keep it at the head of each keyword.
  const keywords = resource.keywords.join(',');
  const note = url === null ? noteOf(resource) : null;
  return {
    id: resource.id,
    type: typeOf(resource),
    title: resource.title,
    language: resource.language,
    ...(authors.length > 0 && { author: authors }),
    ...(directors.length > 0 && { editor: directors }),
    ...(publisher !== periodical && { publisher }),
    ...(periodical !== null && { 'container-title': periodical }),
    ...(resource.year !== null && { issued: { 'date-parts': [[resource.year]] } }),
    ...(url !== null && resource.checked !== null && { accessed: toCslDate(resource.checked) }),
    abstract: resource.abstract,
    ...(keywords !== '' && { keyword: keywords }),
    ...(resource.pages !== null && { 'number-of-pages': resource.pages }),
    ...(resource.isbn !== null && { ISBN: resource.isbn }),
    ...(resource.doi !== null && { DOI: resource.doi }),
    ...(url !== null && { URL: url }),
    ...(note !== null && { note }),
  };
}

/** « Family, Given », or the name of an organisation. */
export function formatCslName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

/** A collective work is a book, the one type whose director no format drops. */
function typeOf({ contributors, periodical, type }: Resource): CslItem['type'] {
  if (periodical !== null) return 'article-journal';
  return contributors.some(isDirector) ? 'book' : resourceTypes[type].csl;
}

/** A page by somebody else is never cited as the document's address: it goes into the note. */
function noteOf({ links }: Resource): string | null {
  if (links.presentation !== null) return `Présentation\u00a0: ${links.presentation}`;
  return links.consulted && `Consulté sur ${links.consulted}`;
}

function isDirector(contributor: Contributor): boolean {
  return 'director' in contributor && contributor.director;
}

function toCslName(contributor: Contributor): CslName {
  if ('organisation' in contributor) return { literal: contributor.organisation };
  const { family, given } = contributor;
  return given === null ? { family } : { family, given };
}

function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
