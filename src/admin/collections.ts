import type { z } from 'astro/zod';
import { eventFields } from '../schemas/event.ts';
import { glossaryTermFields } from '../schemas/glossary-term.ts';
import { letterFields } from '../schemas/letter.ts';
import { pageFields } from '../schemas/page.ts';
import { postFields } from '../schemas/post.ts';
import { programmeFields } from '../schemas/programme.ts';
import { resourceFields } from '../schemas/resource-fields.ts';
import { themeFields } from '../schemas/theme.ts';

/** What may follow the header of a file: nothing, plain Markdown, Markdown with the tags of posts, or with all tags. */
export type Body = 'none' | 'markdown' | 'post' | 'programme';

/** A folder of `content/` as editors see it. */
export interface FolderForm {
  readonly label: string;
  readonly singular: string;
  readonly description: string;
  /** A name of Material Symbols. */
  readonly icon: string;
  readonly fields: z.ZodRawShape;
  readonly extension: 'md' | 'mdx';
  readonly body: { readonly kind: Body; readonly hint?: string };
  /** The field that names an entry. */
  readonly title: string;
  /** How the list of entries shows each. */
  readonly summary: string;
  readonly sortable: readonly string[];
  /** The address of the page, for the link to it. */
  readonly path: string;
}

/** The folders of `content/`, in the order of the menu. */
export const folderForms = {
  ressources: {
    label: 'Ressources',
    singular: 'notice',
    description: 'Le catalogue\u00a0: une notice par document.',
    icon: 'menu_book',
    fields: resourceFields,
    extension: 'md',
    body: { kind: 'markdown', hint: 'Facultatif\u00a0: ce qui ne tient pas dans le résumé.' },
    title: 'titre',
    summary: '{{titre}} ({{annee}})',
    sortable: ['titre', 'ajoute_le', 'annee', 'type'],
    path: 'ressources/{{slug}}/',
  },
  blog: {
    label: 'Blog',
    singular: 'article',
    description: 'Les actualités, la veille, les expériences, les offres d’emploi.',
    icon: 'article',
    fields: postFields,
    extension: 'mdx',
    body: { kind: 'post', hint: 'Des phrases courtes, un sous-titre tous les trois paragraphes.' },
    title: 'titre',
    summary: '{{titre}} ({{date}})',
    sortable: ['titre', 'date', 'ajoute_le'],
    path: 'blog/{{slug}}/',
  },
  agenda: {
    label: 'Agenda',
    singular: 'événement',
    description: 'Les rencontres à venir et passées.',
    icon: 'event',
    fields: eventFields,
    extension: 'md',
    body: { kind: 'markdown', hint: 'Facultatif\u00a0: le programme, ce qu’il en est resté.' },
    title: 'titre',
    summary: '{{titre}} ({{debut}})',
    sortable: ['titre', 'debut', 'ajoute_le'],
    path: 'agenda/{{slug}}/',
  },
  thematiques: {
    label: 'Thématiques',
    singular: 'thème',
    description: 'Un thème rassemble articles, notices, événements et territoires.',
    icon: 'category',
    fields: themeFields,
    extension: 'md',
    body: { kind: 'markdown', hint: 'L’introduction du thème.' },
    title: 'titre',
    summary: '{{titre}}',
    sortable: ['titre', 'ordre'],
    path: 'thematiques/{{slug}}/',
  },
  programmes: {
    label: 'Programmes',
    singular: 'programme',
    description: 'Les programmes de recherche que la mission suit.',
    icon: 'science',
    fields: programmeFields,
    extension: 'mdx',
    body: { kind: 'programme', hint: 'Le texte dit où se placent les niveaux, la frise et les chiffres.' },
    title: 'titre',
    summary: '{{titre}}',
    sortable: ['titre', 'ordre'],
    path: 'programmes/{{slug}}/',
  },
  lettres: {
    label: 'Lettres',
    singular: 'lettre',
    description:
      'La lettre de chaque mois, telle qu’elle est partie\u00a0: « npm run lettre » l’écrit, une personne la relit.',
    icon: 'mail',
    fields: letterFields,
    extension: 'md',
    body: { kind: 'markdown', hint: 'Commencez par un mot d’accueil\u00a0: le reste est déjà là.' },
    title: 'titre',
    summary: '{{titre}}',
    sortable: ['titre', 'publie_le'],
    path: 'lettres/{{slug}}/',
  },
  pages: {
    label: 'Pages',
    singular: 'page',
    description: 'Les pages qui présentent la mission et le site.',
    icon: 'description',
    fields: pageFields,
    extension: 'md',
    body: { kind: 'markdown', hint: 'Le texte de la page.' },
    title: 'titre',
    summary: '{{titre}}',
    sortable: ['titre', 'mis_a_jour'],
    path: '{{slug}}/',
  },
  glossaire: {
    label: 'Glossaire',
    singular: 'terme',
    description: 'Les sigles et les mots du métier\u00a0: la recherche et les textes s’en servent.',
    icon: 'dictionary',
    fields: glossaryTermFields,
    extension: 'md',
    body: { kind: 'none' },
    title: 'terme',
    summary: '{{terme}}',
    sortable: ['terme'],
    path: 'glossaire/#{{slug}}',
  },
} as const satisfies Readonly<Record<string, FolderForm>>;

export type FolderName = keyof typeof folderForms;
