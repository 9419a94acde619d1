import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../domain/glossary-term.ts';

/** The words of the field, in alphabetical order. */
export async function getGlossary(): Promise<GlossaryTerm[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.term.localeCompare(b.term, 'fr'));
}
