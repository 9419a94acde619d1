import { getCollection } from 'astro:content';
import type { Theme } from '../domain/theme.ts';

/** The themes, in their order. */
export async function getThemes(): Promise<Theme[]> {
  const entries = await getCollection('themes');
  return entries.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => a.order - b.order);
}
