import {
  accesses,
  audiences,
  criteria,
  formats,
  scales,
  steps,
  subjects,
} from '../domain/catalogue/resource-facets.ts';
import type { ResourceColumn } from '../domain/catalogue/resource-rows.ts';
import { resourceTypes } from '../domain/catalogue/resource-types.ts';
import { type PublishedColumn, partialDatePattern, precision } from './published-initiative.ts';
import { slugPattern } from './values.ts';

/** What each value of a list is: a key of a vocabulary. */
const keyOf = (vocabulary: object): RegExp => new RegExp(`^(?:${Object.keys(vocabulary).join('|')})$`);

/** The columns of `ressources.csv`, in this order. A contract. */
export const publishedResourceColumns = {
  id: {
    title: 'Identifiant',
    description: 'Stable ; dernier segment de l’adresse de la notice.',
    type: 'string',
    required: true,
    unique: true,
    pattern: slugPattern,
  },
  titre: { title: 'Titre', description: 'Tel que sur le document.', type: 'string', required: true },
  type: {
    title: 'Type de document',
    description: 'Nature du document.',
    type: 'string',
    required: true,
    values: Object.keys(resourceTypes),
  },
  themes: {
    title: 'Thématiques',
    description: 'Notre indexation, la principale en premier.',
    type: 'list',
    required: true,
    pattern: slugPattern,
  },
  auteurs: {
    title: 'Auteurs',
    description: 'Dans l’ordre du document : « Nom, Prénom » ou un organisme.',
    type: 'list',
  },
  editeur: {
    title: 'Éditeur',
    description: 'L’organisme qui publie.',
    type: 'string',
    required: true,
  },
  revue: {
    title: 'Revue',
    description: 'La revue ou le journal, quand le document est un article.',
    type: 'string',
  },
  annee: {
    title: 'Année',
    description: 'Année de parution ; vide si aucune source ne la donne.',
    type: 'integer',
  },
  resume: {
    title: 'Résumé',
    description: 'Dans nos mots, sans mise en forme ni saut de ligne.',
    type: 'string',
    required: true,
  },
  pourquoi: {
    title: 'Pourquoi nous le signalons',
    description: 'À quoi le document sert dans une démarche locale.',
    type: 'string',
  },
  mots_cles: { title: 'Mots-clés', description: 'Ceux de notre liste commune.', type: 'list' },
  public: {
    title: 'Public',
    description: 'Pour qui le document est fait.',
    type: 'list',
    pattern: keyOf(audiences),
  },
  demarches: {
    title: 'Démarches concernées',
    description: 'Les sortes de démarches dont parle le document.',
    type: 'list',
    pattern: keyOf(subjects),
  },
  etapes: {
    title: 'Étapes',
    description: 'Quand le document sert.',
    type: 'list',
    pattern: keyOf(steps),
  },
  criteres: {
    title: 'Critères',
    description: 'Ce que le document aide à renforcer.',
    type: 'list',
    pattern: keyOf(criteria),
  },
  echelle: {
    title: 'Échelle',
    description: 'Jusqu’où porte le document.',
    type: 'string',
    values: Object.keys(scales),
  },
  territoires: {
    title: 'Territoires',
    description:
      'Là où le document s’applique, si c’est énoncé : identifiants de demarches.csv et codes de départements.',
    type: 'list',
    pattern: /^(?:\d{2}|2[AB]|97\d|[a-z]+(?:-[a-z0-9]+)+)$/,
  },
  format: {
    title: 'Format',
    description: 'Sous quelle forme le document se lit.',
    type: 'string',
    values: Object.keys(formats),
  },
  pages: { title: 'Pages', description: 'Nombre de pages.', type: 'integer' },
  duree: { title: 'Durée', description: 'En minutes.', type: 'integer' },
  langue: {
    title: 'Langue',
    description: 'Code ISO 639-1, en deux lettres.',
    type: 'string',
    required: true,
    pattern: /^[a-z]{2}$/,
  },
  acces: {
    title: 'Accès',
    description: 'Ce qu’il faut pour lire le document ; vide si on l’ignore.',
    type: 'string',
    values: Object.keys(accesses),
  },
  licence: { title: 'Licence', description: 'Telle que le document l’énonce.', type: 'string' },
  isbn: { title: 'ISBN', description: 'Dix ou treize chiffres, avec ou sans tirets.', type: 'string' },
  doi: { title: 'DOI', description: 'Sans https://doi.org/.', type: 'string', pattern: /^10\.\d{4,9}\/\S+$/ },
  adresse: {
    title: 'Adresse',
    description: 'Le document chez son éditeur, dans une archive ouverte ou sur ce site.',
    type: 'string',
    format: 'uri',
  },
  adresse_presentation: {
    title: 'Page de présentation',
    description: 'Une page d’un tiers qui présente le document.',
    type: 'string',
    format: 'uri',
  },
  adresse_consultee: {
    title: 'Page consultée',
    description: 'Où nous l’avons lu, par exemple une copie sur un site de partage.',
    type: 'string',
    format: 'uri',
  },
  archive: {
    title: 'Archive',
    description: 'Une copie d’archive.',
    type: 'string',
    format: 'uri',
  },
  lien_a_verifier: {
    title: 'Lien à vérifier',
    description: 'oui tant qu’une meilleure adresse est cherchée.',
    type: 'string',
    required: true,
    values: ['oui', 'non'],
  },
  ajoute_le: {
    title: 'Ajouté le',
    description: precision,
    type: 'string',
    required: true,
    pattern: partialDatePattern,
  },
  verifie_le: {
    title: 'Vérifié le',
    description: `Dernière relecture, liens compris. ${precision}`,
    type: 'string',
    pattern: partialDatePattern,
  },
  url: {
    title: 'Adresse de la notice',
    description: 'Sa page sur ce site.',
    type: 'string',
    required: true,
    format: 'uri',
  },
} as const satisfies Record<ResourceColumn, PublishedColumn>;
