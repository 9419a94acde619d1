import { getCollection, getEntry, render } from 'astro:content';
import type { Theme } from '../domain/theme.ts';

/** The themes, in their order. */
export async function getThemes(): Promise<Theme[]> {
  const entries = await getCollection('themes');
  return entries.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => a.order - b.order);
}

/** The introduction of a theme, as a component. */
export async function getThemeText(slug: string) {
  const entry = await getEntry('themes', slug);
  if (!entry) throw new Error(`There is no theme "${slug}" under content/thematiques/.`);
  return (await render(entry)).Content;
}
