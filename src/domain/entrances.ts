import type { SearchDocument } from './search/search-document.ts';
import { urls } from './urls.ts';

/** The entrance of a part of the site: where one looks when no word comes to mind. */
export interface Entrance {
  readonly title: string;
  readonly href: string;
  /** What one finds there. */
  readonly summary: string;
  /** What readers call it besides. */
  readonly called?: readonly string[];
}

/** In the order in which they are proposed. */
export const entrances: readonly Entrance[] = [
  {
    title: 'Carte des démarches',
    href: urls.map,
    summary: 'Toutes les démarches sur une carte, par commune, département, thème ou état.',
  },
  {
    title: 'Liste des démarches',
    href: urls.initiatives,
    summary:
      'Contrats locaux de santé, conseils locaux de santé mentale, ateliers santé ville, par département.',
  },
  {
    title: 'Ma commune',
    href: urls.communes,
    summary: 'Les communes par département et par lettre, avec ce qui couvre chacune.',
  },
  {
    title: 'Territoires',
    href: urls.territories,
    summary: 'Quelle part de la population est couverte, par département, et les zones blanches.',
    called: ['couverture', 'intercommunalités sans démarche'],
  },
  {
    title: 'Thématiques',
    href: urls.themes,
    summary: 'Ce que l’on fait, et ce que l’on lit, sur chaque sujet.',
  },
  { title: 'Ressources', href: urls.resources, summary: 'Guides, rapports, outils et récits d’expérience.' },
  {
    title: 'Blog',
    href: urls.blog,
    summary: 'Actualités et veille des démarches locales de santé.',
    called: ['fil RSS', 'nouveautés'],
  },
  { title: 'Agenda', href: urls.agenda, summary: 'Rencontres, formations, webinaires et colloques.' },
  {
    title: 'Programmes',
    href: urls.programmes,
    summary: 'Les recherches et expérimentations que la mission suit.',
  },
  { title: 'Glossaire', href: urls.glossary, summary: 'Les sigles et les mots du métier, expliqués.' },
  {
    title: 'Données ouvertes',
    href: urls.data,
    summary: 'Les fichiers à télécharger, leurs colonnes, leur licence\u00a0: CSV, GeoJSON, open data.',
  },
  {
    title: 'Contact',
    href: urls.contact,
    summary: 'À qui s’adresser, adresses et numéro de téléphone, signaler une erreur.',
  },
  {
    title: 'La lettre',
    href: urls.letters,
    summary: 'Chaque mois, ce que le site a publié.',
    called: ['newsletter', 'infolettre'],
  },
  { title: 'Plan du site', href: urls.siteMap, summary: 'Toutes les pages du site, par rubrique.' },
];

/** What one does with the data: found by those who look for it, and proposed to nobody else. */
export const tools: readonly Entrance[] = [
  {
    title: 'Comparer des territoires',
    href: urls.compare,
    summary: 'Deux à quatre démarches côte à côte : périmètre, dates, thèmes en commun.',
  },
  {
    title: 'Intégrer la carte dans votre site',
    href: urls.embedKit,
    summary: 'Le code à copier, pour une page web.',
    called: ['iframe', 'widget'],
  },
  {
    title: 'Qualité des données',
    href: urls.quality,
    summary: 'Ce qui est à relire, incomplet ou à vérifier.',
  },
];

export function entranceDocument({ title, href, summary, called = [] }: Entrance): SearchDocument {
  return {
    kind: 'page',
    url: href,
    title,
    note: '',
    names: [],
    covers: [],
    words: called,
    text: summary,
    rest: '',
    size: 0,
  };
}
