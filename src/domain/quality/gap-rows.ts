import type { Initiative } from '../initiative.ts';
import type { EpciCover } from '../places/covering.ts';
import type { Resource } from '../resource.ts';
import { urls } from '../urls.ts';
import type { Gapped } from './gaps.ts';

type Cell = string | null | readonly string[];

/** The columns of `qualite.csv`. */
export const gapColumns = ['objet', 'id', 'nom', 'departements', 'constats', 'verifie_le', 'url'];

interface Found {
  readonly initiatives: readonly Gapped<Initiative>[];
  readonly resources: readonly Gapped<Resource>[];
  /** EPCI without anything recorded. */
  readonly bare: readonly EpciCover<object>[];
}

/** A row for each thing to look at again. `base`: of the site. An EPCI has no page of its own: it is told by its SIREN. */
export function toGapRows({ initiatives, resources, bare }: Found, base: string): Cell[][] {
  const absolute = (path: string) => new URL(path, base).href;
  return [
    ...initiatives.map(({ thing, gaps }) => [
      'demarche',
      thing.id,
      thing.name,
      thing.departements,
      gaps.map(({ code }) => code),
      thing.checked,
      absolute(urls.initiative(thing.id)),
    ]),
    ...resources.map(({ thing, gaps }) => [
      'ressource',
      thing.id,
      thing.title,
      thing.territories.filter((code) => /^(?:\d{2,3}|2[AB])$/.test(code)),
      gaps.map(({ code }) => code),
      thing.checked,
      absolute(urls.resource(thing.id)),
    ]),
    ...bare.map(({ epci, communes }) => [
      'epci',
      epci.code,
      epci.name,
      [...new Set(communes.map(({ departement }) => departement))],
      ['rien-de-recense'],
      null,
      null,
    ]),
  ];
}
