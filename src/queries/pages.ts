import { getCollection, getEntry, render } from 'astro:content';
import type { TextPage } from '../domain/text-page.ts';

/** The pages of plain text, by title. */
export async function getTextPages(): Promise<TextPage[]> {
  const entries = await getCollection('pages');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}

/** The text of a page, as a component. */
export async function getPageText(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no page "${id}" under content/pages/.`);
  return (await render(entry)).Content;
}
