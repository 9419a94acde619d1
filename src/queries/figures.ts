import { getEntry } from 'astro:content';
import type { Figure } from '../domain/figures.ts';

/** The numbers of a chart, by the name of its file in `content/blog/donnees/`. */
export async function getFigures(name: string): Promise<readonly Figure[]> {
  const entry = await getEntry('figures', name);
  if (!entry) throw new Error(`There is no "${name}" under content/blog/donnees/.`);
  return entry.data.figures;
}
