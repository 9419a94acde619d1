import { z } from 'astro/zod';
import { eventModes } from '../domain/agenda/event-modes.ts';
import type { AgendaEvent } from '../domain/agenda-event.ts';
import { audiences } from '../domain/catalogue/resource-facets.ts';
import { endsBeforeItBegins } from '../domain/event-dates.ts';
import {
  address,
  choice,
  eventMoment,
  field,
  flag,
  list,
  partialDate,
  shaped,
  slug,
  territory,
  text,
} from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { hasSource, missingSource, sourceFields, toSource } from './source.ts';

const place = z.strictObject({
  nom: field(text(), { label: 'Lieu', example: 'Palais des congrès du Futuroscope' }),
  adresse: field(text().optional(), { label: 'Numéro et rue', example: '41 quai d’Orsay' }),
  ville: field(text().optional(), { label: 'Ville', example: 'Poitiers' }),
  commune: field(
    shaped(/^(?:\d{2}|2[AB])\d{3}$/, 'Un code INSEE de cinq caractères est attendu.').optional(),
    {
      label: 'Code INSEE',
      help: 'Pour relier l’événement à sa commune, si elle est dans la région.',
      example: '33522',
    },
  ),
});

const eventDocument = z.strictObject({
  titre: field(text(), { label: 'Titre du document' }),
  adresse: field(address(), { label: 'Adresse du document' }),
});

/** The fields of `content/agenda/*.md`, in the order of the form. The body of the file is an optional note. */
export const eventFields = {
  titre: field(text({ max: 300 }), { label: 'Titre' }),
  debut: field(eventMoment(), {
    label: 'Début',
    help: 'Jour, ou jour et heure de Paris. Un mois ou une année si la source n’en dit pas plus.',
    example: '2022-01-27T10:00',
  }),
  fin: field(eventMoment().optional(), {
    label: 'Fin',
    help: 'Dernier jour ; inutile pour un événement d’un jour.',
  }),
  mode: field(choice(eventModes).optional(), { label: 'Mode' }),
  lieux: field(list(place).optional(), {
    label: 'Lieux',
    help: 'Plusieurs si l’événement se tient sur plusieurs sites.',
  }),
  organisateurs: field(list(text()).optional(), {
    label: 'Organisateurs',
    help: 'Des organismes, pas des personnes.',
  }),
  public: field(list(choice(audiences)).optional(), { label: 'Public' }),
  themes: field(list(slug()).min(1, { error: 'Un thème au moins est attendu.' }), {
    label: 'Thèmes',
    relation: 'thematiques',
  }),
  programmes: field(list(slug()).optional(), { label: 'Programmes', relation: 'programmes' }),
  territoires: field(list(territory()).optional(), {
    label: 'Territoires',
    help: 'Démarches (cls-medoc) et départements (33) concernés.',
    relation: 'territoires',
  }),
  resume: field(text({ min: 80, max: 1200 }), {
    label: 'Présentation',
    help: 'Nos mots, sans mise en forme.',
  }),
  reserve: field(text({ max: 400 }).optional(), {
    label: 'Réserve',
    help: 'Ce qu’il faut savoir avant de s’y fier, par exemple une date non confirmée.',
  }),
  adresse: field(address().optional(), { label: 'Page de l’événement' }),
  inscription: field(address().optional(), { label: 'Inscription', help: 'Adresse du formulaire.' }),
  documents: field(list(eventDocument).optional(), {
    label: 'Documents',
    help: 'Après l’événement : actes, supports, enregistrements.',
  }),
  ressources: field(list(slug()).optional(), {
    label: 'Notices liées',
    help: 'Les notices du catalogue qui rendent compte de l’événement ou le préparent.',
    relation: 'ressources',
  }),
  ...sourceFields,
  ajoute_le: field(partialDate(), { label: 'Ajouté le' }),
  verifie_le: field(partialDate().optional(), { label: 'Vérifié le' }),
  annule: field(flag().optional(), { label: 'Annulé' }),
  brouillon: field(flag().optional(), { label: 'Brouillon', help: 'Un brouillon n’est pas publié.' }),
};

const eventFile = frontMatter(eventFields)
  .refine(hasSource, missingSource)
  .refine((file) => !endsBeforeItBegins({ start: file.debut, end: file.fin ?? null }), {
    path: ['fin'],
    error: 'L’événement finit avant de commencer. Vérifiez « debut » et « fin ».',
  });

/** A file of `content/agenda/` → an event without its id, which is the name of the file. */
export const eventSchema = eventFile.transform(
  (file): Omit<AgendaEvent, 'id'> => ({
    title: file.titre,
    start: file.debut,
    end: file.fin ?? null,
    mode: file.mode ?? null,
    places: (file.lieux ?? []).map(({ nom, adresse, ville, commune }) => ({
      name: nom,
      street: adresse ?? null,
      town: ville ?? null,
      commune: commune ?? null,
    })),
    organisers: file.organisateurs ?? [],
    audiences: file.public ?? [],
    themes: file.themes,
    programmes: file.programmes ?? [],
    territories: file.territoires ?? [],
    abstract: file.resume,
    caveat: file.reserve ?? null,
    website: file.adresse ?? null,
    registration: file.inscription ?? null,
    documents: (file.documents ?? []).map(({ titre, adresse }) => ({ title: titre, url: adresse })),
    resources: file.ressources ?? [],
    source: toSource(file),
    added: file.ajoute_le,
    checked: file.verifie_le ?? null,
    cancelled: file.annule ?? false,
    draft: file.brouillon ?? false,
  }),
);
