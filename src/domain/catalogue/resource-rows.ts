import type { Contributor, Resource } from '../resource.ts';
import { urls } from '../urls.ts';

type Cell = string | number | null | readonly string[];

/** The columns of `ressources.csv`, named after the fields of `content/ressources/`; what each cell says. `base`: of the site. */
const columns = {
  id: (it) => it.id,
  titre: (it) => it.title,
  type: (it) => it.type,
  themes: (it) => it.themes,
  auteurs: (it) => it.contributors.map(formatContributor),
  editeur: (it) => it.publisher,
  revue: (it) => it.periodical,
  annee: (it) => it.year,
  resume: (it) => it.abstract,
  pourquoi: (it) => it.reason,
  mots_cles: (it) => it.keywords,
  public: (it) => it.audiences,
  demarches: (it) => it.subjects,
  etapes: (it) => it.steps,
  criteres: (it) => it.criteria,
  echelle: (it) => it.scale,
  territoires: (it) => it.territories,
  format: (it) => it.format,
  pages: (it) => it.pages,
  duree: (it) => it.duration,
  langue: (it) => it.language,
  acces: (it) => it.access,
  licence: (it) => it.licence,
  isbn: (it) => it.isbn,
  doi: (it) => it.doi,
  adresse: (it, base) => it.links.official ?? (it.links.file && new URL(it.links.file, base).href),
  adresse_presentation: (it) => it.links.presentation,
  adresse_consultee: (it) => it.links.consulted,
  archive: (it) => it.links.archive,
  lien_a_verifier: (it) => (it.linkToCheck ? 'oui' : 'non'),
  ajoute_le: (it) => it.added,
  verifie_le: (it) => it.checked,
  url: (it, base) => new URL(urls.resource(it.id), base).href,
} as const satisfies Record<string, (resource: Resource, base: string) => Cell>;

export type ResourceColumn = keyof typeof columns;
export const resourceColumns = Object.keys(columns);

/** A row of `ressources.csv`. Line breaks become spaces: a row is a line, so that any program can pick rows out. */
export function toResourceRow(resource: Resource, base: string): Cell[] {
  return Object.values(columns).map((read) => {
    const cell: Cell = read(resource, base);
    return typeof cell === 'string' ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell;
  });
}

function formatContributor(contributor: Contributor): string {
  if ('organisation' in contributor) return contributor.organisation;
  const { family, given, director } = contributor;
  return `${given ? `${family}, ${given}` : family}${director ? ' (dir.)' : ''}`;
}
