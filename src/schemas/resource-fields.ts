import { z } from 'astro/zod';
import {
  accesses,
  audiences,
  criteria,
  formats,
  scales,
  steps,
  subjects,
} from '../domain/catalogue/resource-facets.ts';
import { resourceTypes } from '../domain/catalogue/resource-types.ts';
import {
  address,
  choice,
  field,
  flag,
  list,
  partialDate,
  shaped,
  slug,
  territory,
  text,
  wholeNumber,
  yearOr,
} from './fields.ts';

/** What an editor writes where a fact was looked for and not found. */
export const unstated = 'non précisé';

const contributor = z.union(
  [
    z.strictObject({
      nom: field(text(), { label: 'Nom', example: 'Guézennec' }),
      prenom: field(text(), { label: 'Prénom ou initiale', example: 'Pauline' }).optional(),
      direction: field(flag(), { label: 'A dirigé l’ouvrage' }).optional(),
    }),
    z.strictObject({
      organisme: field(text(), { label: 'Organisme', example: 'Haute Autorité de santé' }),
      // One form serves both kinds: it writes the box that was not ticked.
      direction: z.literal(false).optional(),
    }),
  ],
  { error: 'Un auteur a un « nom » (et un « prenom »), ou bien un « organisme ».' },
);

/** The fields of `content/ressources/*.md`, in the order of the form. The body of the file is an optional note. */
export const resourceFields = {
  titre: field(text({ max: 300 }), {
    label: 'Titre',
    help: 'Tel qu’il figure sur le document, sous-titre compris.',
  }),
  type: field(choice(resourceTypes), { label: 'Type de document', example: 'guide' }),
  themes: field(list(slug()).min(1, { error: 'Un thème au moins est attendu.' }), {
    label: 'Thèmes',
    help: 'Un à trois thèmes, le principal en premier.',
    relation: 'thematiques',
  }),
  resume: field(text({ min: 200, max: 1200 }), {
    label: 'Résumé',
    help: 'Nos mots, sans mise en forme : ce qu’est le document, ce qu’on y trouve, d’où il vient. 200 caractères au moins.',
  }),
  pourquoi: field(text({ max: 300 }).optional(), {
    label: 'Pourquoi nous la signalons',
    help: 'Une phrase : à quoi le document sert dans une démarche locale.',
  }),
  auteurs: field(list(contributor).optional(), {
    label: 'Auteurs',
    help: 'Dans l’ordre du document. Une personne (nom, prénom) ou un organisme.',
  }),
  editeur: field(text(), {
    label: 'Éditeur',
    help: 'L’organisme qui publie.',
    example: 'Santé publique France',
  }),
  revue: field(text().optional(), {
    label: 'Revue',
    help: 'La revue ou le journal, quand le document est un article.',
    example: 'Environnement, Risques & Santé',
  }),
  annee: field(yearOr(unstated), {
    label: 'Année',
    help: `Si aucune source ne la donne : « ${unstated} ».`,
    example: 2024,
  }),
  adresse: field(address().optional(), {
    label: 'Adresse chez l’éditeur',
    help: 'Le document lui-même, ou sa page, chez celui qui le publie ou dans une archive ouverte.',
  }),
  fichier: field(
    shaped(/^\/fichiers\/[a-z0-9/-]+\.[a-z0-9]+$/, 'Un fichier de /fichiers/ est attendu.').optional(),
    {
      label: 'Fichier du site',
      help: 'Seulement si nous avons le droit de le diffuser.',
      example: '/fichiers/guide.pdf',
    },
  ),
  adresse_presentation: field(address().optional(), {
    label: 'Page qui présente le document',
    help: 'Une page d’un tiers, à défaut de l’adresse chez l’éditeur.',
  }),
  adresse_consultee: field(address().optional(), {
    label: 'Où nous l’avons consulté',
    help: 'La page lue pour écrire la notice, par exemple une copie sur un site de partage.',
  }),
  site_editeur: field(address().optional(), {
    label: 'Site de l’éditeur',
    help: 'Sa page d’accueil, quand l’adresse du document n’est pas connue.',
  }),
  archive: field(address().optional(), {
    label: 'Copie d’archive',
    help: 'Par exemple sur web.archive.org.',
  }),
  lien_a_verifier: field(flag().optional(), {
    label: 'Lien à vérifier',
    help: 'À cocher tant que l’adresse chez l’éditeur n’a pas été trouvée.',
  }),
  acces: field(
    z.union([z.literal(unstated), choice(accesses)], {
      error: `L’accès est attendu : ${Object.keys(accesses).join(', ')}, ou « ${unstated} ».`,
    }),
    {
      label: 'Accès',
      help: `Ce qu’il faut pour lire le document. Si on l’ignore : « ${unstated} ».`,
      example: 'libre',
    },
  ),
  licence: field(text().optional(), {
    label: 'Licence',
    help: 'Telle que le document l’énonce.',
    example: 'CC BY-NC-ND 4.0',
  }),
  format: field(choice(formats).optional(), { label: 'Format' }),
  pages: field(wholeNumber(1, 5000).optional(), { label: 'Nombre de pages' }),
  duree: field(wholeNumber(1, 1000).optional(), { label: 'Durée', help: 'En minutes.' }),
  langue: field(shaped(/^[a-z]{2}$/, 'Deux lettres sont attendues : fr, en, es…'), {
    label: 'Langue',
    example: 'fr',
  }),
  isbn: field(
    shaped(/^(?:97[89]-?)?(?:\d-?){9}[\dX]$/, 'Un ISBN de 10 ou 13 chiffres est attendu.').optional(),
    { label: 'ISBN' },
  ),
  doi: field(shaped(/^10\.\d{4,9}\/\S+$/, 'Un DOI est attendu, sans https://doi.org/.').optional(), {
    label: 'DOI',
    example: '10.1684/ers.2019.1289',
  }),
  mots_cles: field(list(text({ max: 60 })).optional(), {
    label: 'Mots-clés',
    help: 'Ceux de la liste commune ; pour un mot nouveau, l’ajouter d’abord à la liste.',
    relation: 'mots-cles',
  }),
  public: field(list(choice(audiences)).optional(), { label: 'Public' }),
  demarches: field(list(choice(subjects)).optional(), { label: 'Démarches concernées', example: 'cls' }),
  etapes: field(list(choice(steps)).optional(), { label: 'Étapes', help: 'Quand le document sert.' }),
  criteres: field(list(choice(criteria)).optional(), {
    label: 'Critères',
    help: 'Ce qu’il aide à renforcer.',
  }),
  echelle: field(choice(scales).optional(), { label: 'Échelle' }),
  territoires: field(list(territory()).optional(), {
    label: 'Territoires',
    help: 'Là où le document s’applique, si c’est énoncé : démarches (cls-medoc) et départements (33).',
    relation: 'territoires',
  }),
  voir_aussi: field(list(slug()).optional(), {
    label: 'Voir aussi',
    help: 'D’autres notices. Chacune doit aussi citer celle-ci.',
    relation: 'ressources',
  }),
  ajoute_le: field(partialDate(), { label: 'Ajoutée le' }),
  verifie_le: field(partialDate().optional(), {
    label: 'Vérifiée le',
    help: 'Dernière relecture, liens compris.',
  }),
  auteur_notice: field(text({ max: 100 }), {
    label: 'Rédaction de la notice',
    help: 'Une fonction, jamais un nom de personne.',
    example: 'rédaction du site',
  }),
  brouillon: field(flag().optional(), { label: 'Brouillon', help: 'Un brouillon n’est pas publié.' }),
};
