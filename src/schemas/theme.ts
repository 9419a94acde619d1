import { field, list, slug, text, wholeNumber } from './fields.ts';
import { frontMatter } from './front-matter.ts';

/** The fields of `content/thematiques/*.md`, in the order of the form. The body is the introduction. */
export const themeFields = {
  titre: field(text({ max: 60 }), { label: 'Titre', example: 'Santé mentale' }),
  resume: field(text({ min: 20, max: 160 }), { label: 'Résumé', help: 'Une phrase, pour les listes.' }),
  ordre: field(wholeNumber(1, 99), { label: 'Place dans les listes', example: 1 }),
  incontournables: field(
    list(slug())
      .min(3, { error: 'Trois notices au moins sont attendues.' })
      .max(6, { error: 'Six notices au plus sont attendues.' })
      .optional(),
    { label: 'Incontournables', help: 'Trois à six notices à lire d’abord.', relation: 'ressources' },
  ),
  sigles: field(list(slug()).optional(), {
    label: 'Sigles et mots à connaître',
    help: 'Ceux du glossaire.',
    relation: 'glossaire',
  }),
};

/** A file of `content/thematiques/` → a theme without its slug, which is the name of the file. */
export const themeSchema = frontMatter(themeFields).transform((file) => ({
  title: file.titre,
  /** One sentence. */
  summary: file.resume,
  /** Place in lists, from 1. */
  order: file.ordre,
  /** Ids of notices to read first. */
  essentials: file.incontournables ?? [],
  /** Ids of glossary terms. */
  terms: file.sigles ?? [],
}));
