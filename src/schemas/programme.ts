import { z } from 'astro/zod';
import type { Programme } from '../domain/programme.ts';
import { citedDocument } from './cited-document.ts';
import { field, flag, list, partialDate, slug, territory, text, wholeNumber } from './fields.ts';
import { frontMatter } from './front-matter.ts';

const sentence = () => text({ min: 10, max: 300 });

const level = z.strictObject({
  titre: field(text(), { label: 'Niveau', example: 'L’école' }),
  texte: field(sentence(), { label: 'Ce qui y est fait' }),
});

const phase = z.strictObject({
  titre: field(text(), { label: 'Phase' }),
  debut: field(partialDate(), { label: 'Début', example: '2019' }),
  fin: field(partialDate().optional(), { label: 'Fin', example: '2023' }),
  texte: field(sentence(), { label: 'En une ou deux phrases' }),
});

const milestone = z.strictObject({
  date: field(partialDate(), { label: 'Date' }),
  texte: field(sentence(), { label: 'Ce qui s’est passé' }),
});

const collection = z.strictObject({
  public: field(text(), { label: 'Auprès de qui' }),
  annees: field(list(partialDate()).min(1, { error: 'Une année au moins est attendue.' }), {
    label: 'Années',
  }),
  contenu: field(list(text()).min(1, { error: 'Une ligne au moins est attendue.' }), {
    label: 'Ce qui est recueilli',
  }),
});

/**
 * The fields of `content/programmes/*.mdx`, in the order of the form. The body says where the levels, the time line
 * and the figures stand: `<Niveaux />`, `<Frise />`, `<Recueils />`, `<ChiffresEssai />`, `<CarteEssai />`.
 */
export const programmeFields = {
  titre: field(text({ max: 60 }), { label: 'Nom du programme' }),
  resume: field(text({ min: 40, max: 200 }), { label: 'Résumé', help: 'Une phrase, pour les listes.' }),
  ordre: field(wholeNumber(1, 99), { label: 'Place dans les listes' }),
  statut: field(sentence(), {
    label: 'Où il en est',
    help: 'Ce que l’on sait et ce que l’on ne sait pas, avec une date.',
  }),
  themes: field(list(slug()).min(1, { error: 'Un thème au moins est attendu.' }), {
    label: 'Thèmes',
    relation: 'thematiques',
  }),
  territoires: field(list(territory()).optional(), {
    label: 'Territoires',
    help: 'Départements et démarches. Rien de plus fin pour un essai.',
    relation: 'territoires',
  }),
  niveaux: field(list(level).optional(), { label: 'Niveaux d’action' }),
  phases: field(list(phase).optional(), { label: 'Phases' }),
  jalons: field(list(milestone).optional(), { label: 'Dates marquantes' }),
  recueils: field(list(collection).optional(), { label: 'Ce qui est recueilli' }),
  ressources: field(list(slug()).optional(), { label: 'Notices liées', relation: 'ressources' }),
  evenements: field(list(slug()).optional(), { label: 'Événements liés', relation: 'agenda' }),
  sources: field(list(citedDocument).min(1, { error: 'Une source au moins est attendue.' }), {
    label: 'Sources',
  }),
  brouillon: field(flag().optional(), { label: 'Brouillon', help: 'Un brouillon n’est pas publié.' }),
};

/** A file of `content/programmes/` → a programme without its id, which is the name of the file. */
export const programmeSchema = frontMatter(programmeFields).transform(
  (file): Omit<Programme, 'id'> => ({
    title: file.titre,
    summary: file.resume,
    order: file.ordre,
    state: file.statut,
    themes: file.themes,
    territories: file.territoires ?? [],
    levels: (file.niveaux ?? []).map(({ titre, texte }) => ({ title: titre, text: texte })),
    phases: (file.phases ?? []).map(({ titre, debut, fin, texte }) => ({
      title: titre,
      start: debut,
      end: fin ?? null,
      text: texte,
    })),
    milestones: (file.jalons ?? []).map(({ date, texte }) => ({ date, text: texte })),
    collections: (file.recueils ?? []).map(({ public: audience, annees, contenu }) => ({
      audience,
      years: annees,
      contents: contenu,
    })),
    resources: file.ressources ?? [],
    events: file.evenements ?? [],
    sources: file.sources,
    draft: file.brouillon ?? false,
  }),
);
