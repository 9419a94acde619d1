/** What is judged, with the head of its column. */
export const categories: Readonly<Record<string, string>> = {
  performance: 'vitesse',
  accessibility: 'accès',
  'best-practices': 'usages',
  seo: 'moteurs',
};

/** A page of each kind that is made of words; the map and the search are applications, with benches of their own. */
export const contentPages: readonly string[] = [
  '/',
  '/mission/',
  '/contact/',
  '/accessibilite/',
  '/plan-du-site/',
  '/glossaire/',
  '/blog/',
  '/blog/couverture-cls-nouvelle-aquitaine-debut-2025/',
  '/ressources/',
  '/ressources/has-mediation-en-sante-referentiel-2017/',
  '/thematiques/',
  '/thematiques/sante-mentale/',
  '/agenda/',
  '/agenda/alliance-conference-de-presse-2022/',
  '/programmes/alliance/',
  '/demarches/',
  '/demarches/cls-haute-gironde/',
  '/communes/33058-blaye/',
  '/territoires/33-gironde/',
  '/donnees/',
];

/** Those that search engines are asked not to list, and which they are not judged on. */
export const unlistedPages: readonly string[] = ['/ressources/selection/', '/404.html'];
