import { getCollection } from 'astro:content';
import type { LocatedInitiative } from '../domain/located-initiative.ts';

/** All initiatives, in id order. */
export async function getInitiatives(): Promise<LocatedInitiative[]> {
  const entries = await getCollection('initiatives');
  return entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
}
