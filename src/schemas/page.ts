import { z } from 'astro/zod';
import type { TextPage } from '../domain/text-page.ts';
import { citedDocument } from './cited-document.ts';
import { field, list, partialDate, text } from './fields.ts';
import { frontMatter } from './front-matter.ts';

const keyFigure = z.strictObject({
  valeur: field(text({ max: 20 }), { label: 'Chiffre', example: '53' }),
  legende: field(text({ max: 120 }), { label: 'Ce qu’il compte' }),
  date: field(partialDate(), { label: 'Date', help: 'Quand il était vrai.', example: '2022' }),
});

/** The fields of `content/pages/*.md`, in the order of the form. The body is the page. */
export const pageFields = {
  titre: field(text({ max: 80 }), { label: 'Titre' }),
  resume: field(text({ min: 40, max: 200 }), {
    label: 'Résumé',
    help: 'Une ou deux phrases : les moteurs de recherche les affichent.',
  }),
  mis_a_jour: field(partialDate(), { label: 'Mise à jour', example: '2026-11-22' }),
  chiffres: field(list(keyFigure).optional(), { label: 'Chiffres clés' }),
  sources: field(list(citedDocument).optional(), { label: 'Sources' }),
};

/** A file of `content/pages/` → a page without its id, which is the name of the file and its address. */
export const pageSchema = frontMatter(pageFields).transform(
  (file): Omit<TextPage, 'id'> => ({
    title: file.titre,
    summary: file.resume,
    updated: file.mis_a_jour,
    keyFigures: (file.chiffres ?? []).map(({ valeur, legende, date }) => ({
      value: valeur,
      caption: legende,
      date,
    })),
    sources: file.sources ?? [],
  }),
);
