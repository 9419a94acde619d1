import { getCollection, getEntry, render } from 'astro:content';
import type { Letter } from '../domain/letter.ts';

/** A letter with its text, as Markdown. */
export interface WrittenLetter extends Letter {
  readonly body: string;
}

/** The published letters, the latest month first. */
export async function getLetters(): Promise<WrittenLetter[]> {
  const entries = await getCollection('letters', ({ data }) => !data.draft);
  return entries
    .map(({ id, data, body = '' }) => ({ id, ...data, body }))
    .sort((a, b) => b.id.localeCompare(a.id));
}

/** The text of a letter, as a component. */
export async function getLetterText(id: string) {
  const entry = await getEntry('letters', id);
  if (!entry) throw new Error(`There is no letter "${id}" under content/lettres/.`);
  return (await render(entry)).Content;
}
