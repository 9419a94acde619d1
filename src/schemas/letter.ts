import type { Letter } from '../domain/letter.ts';
import { day } from './day.ts';
import { field, flag, text } from './fields.ts';
import { frontMatter } from './front-matter.ts';

/** The fields of `content/lettres/*.md`, in the order of the form. The body is the letter; its name is the month. */
export const letterFields = {
  titre: field(text({ max: 80 }), { label: 'Titre', example: 'La lettre de novembre 2026' }),
  resume: field(text({ min: 40, max: 200 }), {
    label: 'Résumé',
    help: 'Une ou deux phrases : ce que la lettre annonce. Le courriel les montre dans la liste des messages.',
  }),
  publie_le: field(day(), { label: 'Publiée le', example: '2026-11-30' }),
  brouillon: field(flag().optional(), { label: 'Brouillon', help: 'Un brouillon n’est pas publié.' }),
};

/** A file of `content/lettres/` → a letter without its id, which is the name of the file. */
export const letterSchema = frontMatter(letterFields).transform(
  (file): Omit<Letter, 'id'> => ({
    title: file.titre,
    summary: file.resume,
    published: file.publie_le,
    draft: file.brouillon ?? false,
  }),
);
