import type { Repository } from './domain/forge.ts';

/**
 * Everything that makes this the site of one region and one organisation. Nothing else in the code names
 * Nouvelle-Aquitaine: to serve another region, change this file and the files under `data/`.
 */
export const site = {
  name: 'Démarches locales de santé',
  tagline: 'La carte et le blog des démarches locales de santé en Nouvelle-Aquitaine',
  language: 'fr',
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  region: {
    /** INSEE code of the region. */
    code: '75',
    name: 'Nouvelle-Aquitaine',
    /** With its article, as a sentence needs it: « en … ». */
    inName: 'en Nouvelle-Aquitaine',
  },
  /** Who runs the mission that the site serves. */
  organisation: {
    name: 'Ireps Nouvelle-Aquitaine',
    mission: 'mission régionale Santé et territoires',
    /** What the leaflet of the mission prints of its own work; none of it is a count of this site. */
    figures: { year: '2022', departements: 12, cls: 53, clsm: 10, asv: 5 },
  },
  /**
   * The forge where `/admin/` writes what editors publish: README.md, « Publish from a form ». No name of a forge
   * holds an underscore: as it stands, nobody else's files can be meant.
   */
  repository: {
    forge: 'github',
    server: 'https://github.com',
    name: 'a_completer/a_completer',
    branch: 'main',
  } satisfies Repository,
  /** What the regional health agency states of its own count; shown beside ours, never in its place. */
  agencyCount: {
    contracts: 55,
    /** Of the population of the region, under a signed contract, then with those in preparation. */
    signedShare: 0.786,
    signedOrPlannedShare: 0.82,
    date: 'début 2025',
    source: {
      title: 'Le contrat local de santé, agence régionale de santé Nouvelle-Aquitaine',
      url: 'https://www.nouvelle-aquitaine.ars.sante.fr/le-contrat-local-de-sante-cls-un-outil-porte-conjointement-par-lars-et-une-collectivite-pour',
    },
  },
  /** Départements outside the region that the map must name too: those of the Alliance trial. */
  otherDepartements: ['15', '38', '42', '69'],
} as const;
