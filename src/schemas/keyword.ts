import type { Keyword } from '../domain/keyword.ts';
import { field, list, slug, text } from './fields.ts';
import { frontMatter } from './front-matter.ts';

/** The fields of an entry of `content/vocabulaire/mots-cles.yml`. */
export const keywordFields = {
  id: field(slug(), { label: 'Identifiant', example: 'quartier-prioritaire' }),
  terme: field(text({ max: 60 }), {
    label: 'Mot-clé',
    help: 'Au singulier, en minuscules.',
    example: 'quartier prioritaire',
  }),
  employe_pour: field(list(text({ max: 60 })).optional(), {
    label: 'Employé pour',
    help: 'Les mots que celui-ci remplace.',
    example: 'QPV',
  }),
};

export const keywordSchema = frontMatter(keywordFields).transform(
  (file): Keyword => ({ id: file.id, term: file.terme, usedFor: file.employe_pour ?? [] }),
);
