import { getCollection, getEntry, render } from 'astro:content';
import { compareTitles } from '../domain/catalogue/resource-sorts.ts';
import type { Resource } from '../domain/resource.ts';

/** The published notices, by title. */
export async function getResources(): Promise<Resource[]> {
  const entries = await getCollection('resources', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(compareTitles);
}

/** The free note under a notice, as a component; null where nobody wrote one. */
export async function getResourceNote(id: string) {
  const entry = await getEntry('resources', id);
  return entry?.body?.trim() ? (await render(entry)).Content : null;
}
