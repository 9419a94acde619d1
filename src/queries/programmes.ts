import { getCollection, getEntry, render } from 'astro:content';
import type { Programme } from '../domain/programme.ts';

/** The published programmes, in their order. */
export async function getProgrammes(): Promise<Programme[]> {
  const entries = await getCollection('programmes', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
}

/** The text of a programme, as a component. */
export async function getProgrammeText(id: string) {
  const entry = await getEntry('programmes', id);
  if (!entry) throw new Error(`There is no programme "${id}" under content/programmes/.`);
  return (await render(entry)).Content;
}
