/**
 * What can be found, in the order of facets. `weight`: of two equal matches, the heavier kind comes first, so that a
 * territory typed in full is above what speaks of it. `words`: what readers call it besides.
 */
export const searchKinds = {
  commune: { label: 'Commune', plural: 'Communes', weight: 1.25, words: 'ville village mairie' },
  departement: { label: 'Département', plural: 'Départements', weight: 1.5, words: 'territoire' },
  demarche: { label: 'Démarche', plural: 'Démarches', weight: 1.15, words: 'démarche territoire pays' },
  theme: { label: 'Thème', plural: 'Thèmes', weight: 1.4, words: 'sujet thématique' },
  terme: { label: 'Glossaire', plural: 'Glossaire', weight: 1.2, words: 'sigle mot définition' },
  programme: { label: 'Programme', plural: 'Programmes', weight: 1.3, words: 'recherche expérimentation' },
  ressource: { label: 'Ressource', plural: 'Ressources', weight: 1, words: 'document publication' },
  article: { label: 'Article', plural: 'Articles', weight: 0.9, words: 'actualité blog' },
  evenement: { label: 'Événement', plural: 'Événements', weight: 0.9, words: 'agenda rencontre' },
  page: { label: 'Page', plural: 'Pages', weight: 1.1, words: '' },
} as const;
export type SearchKind = keyof typeof searchKinds;
export const searchKindIds = Object.keys(searchKinds) as SearchKind[];

export function isSearchKind(value: string): value is SearchKind {
  return Object.hasOwn(searchKinds, value);
}
