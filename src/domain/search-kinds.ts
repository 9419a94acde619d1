/**
 * What can be found, in the order of facets. `weight`: of two equal matches, the heavier kind comes first, so that a
 * territory typed in full is above what speaks of it.
 */
export const searchKinds = {
  commune: { label: 'Commune', plural: 'Communes', weight: 1.25 },
  departement: { label: 'Département', plural: 'Départements', weight: 1.5 },
  demarche: { label: 'Démarche', plural: 'Démarches', weight: 1.15 },
  theme: { label: 'Thème', plural: 'Thèmes', weight: 1.4 },
  terme: { label: 'Glossaire', plural: 'Glossaire', weight: 1.2 },
  programme: { label: 'Programme', plural: 'Programmes', weight: 1.3 },
  ressource: { label: 'Ressource', plural: 'Ressources', weight: 1 },
  article: { label: 'Article', plural: 'Articles', weight: 0.9 },
  evenement: { label: 'Événement', plural: 'Événements', weight: 0.9 },
  page: { label: 'Page', plural: 'Pages', weight: 1.1 },
} as const;
export type SearchKind = keyof typeof searchKinds;
export const searchKindIds = Object.keys(searchKinds) as SearchKind[];

export function isSearchKind(value: string): value is SearchKind {
  return Object.hasOwn(searchKinds, value);
}
