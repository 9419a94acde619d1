import type { GlossaryTerm } from '../domain/glossary-term.ts';
import { field, list, slug, text } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { hasSource, missingSource, sourceFields, toSource } from './source.ts';

/** The fields of `content/glossaire/*.md`, in the order of the form. The body of the file stays empty. */
export const glossaryTermFields = {
  terme: field(text({ max: 80 }), {
    label: 'Terme',
    help: 'Comme on l’écrit dans un texte.',
    example: 'CLSM',
  }),
  developpe: field(text().optional(), {
    label: 'Développé',
    help: 'Ce que signifie le sigle ; rien pour un mot ordinaire. Les textes du site l’affichent au survol.',
    example: 'Conseil local de santé mentale',
  }),
  definition: field(text({ min: 30, max: 400 }), {
    label: 'Définition',
    help: 'Une ou deux phrases, nos mots, pour un lecteur qui n’est pas du métier.',
  }),
  synonymes: field(list(text({ max: 80 })).optional(), {
    label: 'Synonymes',
    help: 'Autres noms et autres graphies : la recherche les comprendra.',
  }),
  themes: field(list(slug()).optional(), { label: 'Thèmes', relation: 'thematiques' }),
  voir_aussi: field(list(slug()).optional(), {
    label: 'Voir aussi',
    help: 'D’autres termes. Chacun doit aussi citer celui-ci.',
    relation: 'glossaire',
  }),
  ...sourceFields,
};

/** A file of `content/glossaire/` → a term without its id, which is the name of the file. */
export const glossaryTermSchema = frontMatter(glossaryTermFields)
  .refine(hasSource, missingSource)
  .transform(
    (file): Omit<GlossaryTerm, 'id'> => ({
      term: file.terme,
      expansion: file.developpe ?? null,
      definition: file.definition,
      synonyms: file.synonymes ?? [],
      themes: file.themes ?? [],
      related: file.voir_aussi ?? [],
      source: toSource(file),
    }),
  );
