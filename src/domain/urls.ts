/** The addresses of the site. They are a contract: printed, linked from elsewhere, indexed. */
export const urls = {
  home: '/',
  map: '/carte/',
  initiatives: '/demarches/',
  initiative: (id: string) => `/demarches/${id}/`,
  data: '/donnees/',
  file: (name: string) => `/donnees/${name}`,
  resources: '/ressources/',
  resource: (id: string) => `/ressources/${id}/`,
  /** The notice as reference managers import it. */
  resourceFile: (id: string, format: 'ris' | 'bib') => `/ressources/${id}.${format}`,
  resourcesOnTheme: (slug: string) => `/ressources/themes/${slug}/`,
  resourcesOfType: (type: string) => `/ressources/types/${type}/`,
  selection: '/ressources/selection/',
  contact: '/contact/',
  embedMap: '/embed/carte/',
} as const;

/** The explorer, filtered: `mapWith({ dep: '33' })` → `/carte/?dep=33`. */
export function mapWith(parameters: Readonly<Record<string, string>>): string {
  return `${urls.map}?${new URLSearchParams(parameters)}`;
}

/** A name as an address has it: « Saint-Émilion » → `saint-emilion`. */
export function slugify(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
