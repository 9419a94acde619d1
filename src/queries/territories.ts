import { getCollection } from 'astro:content';
import type { Absence } from '../domain/absence.ts';
import type { Commune, Departement, Epci, FormerCommune, PlacedCommune } from '../domain/territory.ts';

/** The communes of the region, in code order. */
export async function getCommunes(): Promise<PlacedCommune[]> {
  return sortByCode((await getCollection('communes')).map(({ data }) => data));
}

/** The communes of other regions whose EPCI reaches into this one: a straddling perimeter holds them. */
export async function getBorderCommunes(): Promise<Commune[]> {
  return sortByCode((await getCollection('borderCommunes')).map(({ data }) => data));
}

/** The communes that are part of another one today, by name. */
export async function getFormerCommunes(): Promise<FormerCommune[]> {
  const entries = await getCollection('formerCommunes');
  return entries.map(({ data }) => data).sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** What sources say that an EPCI has not. */
export async function getAbsences(): Promise<Absence[]> {
  return (await getCollection('absences')).map(({ data }) => data);
}

/** The EPCI that touch the region, in code order. */
export async function getEpci(): Promise<Epci[]> {
  return sortByCode((await getCollection('epci')).map(({ data }) => data));
}

/** The départements of the region and those around that the map names, in code order. */
export async function getDepartements(): Promise<Departement[]> {
  return sortByCode((await getCollection('departements')).map(({ data }) => data));
}

function sortByCode<T extends { readonly code: string }>(territories: T[]): T[] {
  return territories.sort((a, b) => (a.code < b.code ? -1 : 1));
}
