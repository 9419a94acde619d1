import { postKinds } from '../domain/blog/post-kinds.ts';
import { dateMeanings, type Post } from '../domain/post.ts';
import { day } from './day.ts';
import { choice, field, flag, list, partialDate, slug, territory, text } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { hasSource, missingSource, sourceFields, toSource } from './source.ts';

/**
 * The fields of `content/blog/*.mdx`, in the order of the form. The body is the post itself; the components that it
 * may use are those of `domain/text/text-components.ts`.
 */
export const postFields = {
  titre: field(text({ max: 120 }), {
    label: 'Titre',
    help: 'Ce qui se passe, et où. Sans point final.',
    example: 'Le Sud Charente signe son troisième contrat local de santé',
  }),
  date: field(partialDate(), {
    label: 'Date',
    help: 'Celle du fait, aussi précise que la source : 2025, 2025-04 ou 2025-04-12.',
    example: '2025-10-16',
  }),
  date_nature: field(choice(dateMeanings).optional(), {
    label: 'Ce que dit la date',
    help: 'À remplir si ce n’est pas la date du fait : celle du document, ou le jour où nous l’avons lu.',
    example: 'consultation',
  }),
  type: field(choice(postKinds), { label: 'Type d’article', example: 'actualite' }),
  fin: field(day().optional(), {
    label: 'Fin de l’offre',
    help: 'Pour une offre d’emploi, et elle seule : dernier jour pour répondre.',
    example: '2026-12-31',
  }),
  resume: field(text({ min: 80, max: 240 }), {
    label: 'Chapeau',
    help: 'Une ou deux phrases, sans mise en forme : elles servent aussi dans les listes et le fil RSS.',
  }),
  themes: field(list(slug()).min(1, { error: 'Un thème au moins est attendu.' }), {
    label: 'Thèmes',
    help: 'Le principal en premier.',
    relation: 'thematiques',
  }),
  territoires: field(list(territory()).optional(), {
    label: 'Territoires',
    help: 'Démarches (cls-medoc) et départements (33) dont parle l’article.',
    relation: 'territoires',
  }),
  ressources: field(list(slug()).optional(), {
    label: 'Notices liées',
    help: 'Les documents du catalogue qui prolongent l’article.',
    relation: 'ressources',
  }),
  evenements: field(list(slug()).optional(), { label: 'Événements liés', relation: 'agenda' }),
  programmes: field(list(slug()).optional(), { label: 'Programmes liés', relation: 'programmes' }),
  ...sourceFields,
  ajoute_le: field(day(), { label: 'Ajouté le', help: 'Jour de la mise en ligne : le fil RSS le reprend.' }),
  mis_a_jour: field(day().optional(), { label: 'Mis à jour le', help: 'Après une correction de fond.' }),
  publier_le: field(day().optional(), {
    label: 'Publier le',
    help: 'L’article n’est pas en ligne avant ce jour.',
  }),
  brouillon: field(flag().optional(), { label: 'Brouillon', help: 'Un brouillon n’est pas publié.' }),
};

const postFile = frontMatter(postFields)
  .refine(hasSource, missingSource)
  .refine((file) => (file.type === 'offre') === (file.fin !== undefined), {
    path: ['fin'],
    error: 'Une offre d’emploi, et elle seule, a une date de fin. Vérifiez « type » et « fin ».',
  });

/** A file of `content/blog/` → a post without its id, which is the name of the file. */
export const postSchema = postFile.transform(
  (file): Omit<Post, 'id'> => ({
    title: file.titre,
    date: file.date,
    dateMeaning: file.date_nature ?? 'fait',
    kind: file.type,
    expires: file.fin ?? null,
    summary: file.resume,
    themes: file.themes,
    territories: file.territoires ?? [],
    resources: file.ressources ?? [],
    events: file.evenements ?? [],
    programmes: file.programmes ?? [],
    source: toSource(file),
    added: file.ajoute_le,
    updated: file.mis_a_jour ?? null,
    publishOn: file.publier_le ?? null,
    draft: file.brouillon ?? false,
  }),
);
