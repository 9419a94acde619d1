import { getCollection } from 'astro:content';
import type { Resource } from '../domain/resource.ts';

/** The published notices, by title. */
export async function getResources(): Promise<Resource[]> {
  const entries = await getCollection('resources', ({ data }) => !data.draft);
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}
