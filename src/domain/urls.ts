/** A place of the official code. */
interface Place {
  readonly code: string;
  readonly name: string;
}

/** The addresses of the site. They are a contract: printed, linked from elsewhere, indexed. */
export const urls = {
  home: '/',
  map: '/carte/',
  initiatives: '/demarches/',
  initiative: (id: string) => `/demarches/${id}/`,
  /** The ends of contracts, as calendars follow them. */
  deadlines: '/demarches/echeances.ics',
  /** Two to four of them side by side. */
  compare: '/comparer/',
  communes: '/communes/',
  commune: (commune: Place) => `/communes/${toPlaceSlug(commune)}/`,
  territories: '/territoires/',
  departement: (departement: Place) => `/territoires/${toPlaceSlug(departement)}/`,
  communesOf: (departement: Place) => `/territoires/${toPlaceSlug(departement)}/communes/`,
  data: '/donnees/',
  quality: '/donnees/qualite/',
  dataFeed: '/donnees/rss.xml',
  file: (name: string) => `/donnees/${name}`,
  blog: '/blog/',
  /** From the second page of the list on. */
  blogPage: (page: number) => (page === 1 ? '/blog/' : `/blog/page/${page}/`),
  postsOfKind: (kind: string) => `/blog/types/${kind}/`,
  postsOfYear: (year: string) => `/blog/annees/${year}/`,
  post: (id: string) => `/blog/${id}/`,
  blogFeed: '/blog/rss.xml',
  themes: '/thematiques/',
  theme: (slug: string) => `/thematiques/${slug}/`,
  themeFeed: (slug: string) => `/thematiques/${slug}/rss.xml`,
  programmes: '/programmes/',
  programme: (id: string) => `/programmes/${id}/`,
  resources: '/ressources/',
  resource: (id: string) => `/ressources/${id}/`,
  /** The notice as reference managers import it. */
  resourceFile: (id: string, format: 'ris' | 'bib') => `/ressources/${id}.${format}`,
  resourcesOnTheme: (slug: string) => `/ressources/themes/${slug}/`,
  resourcesOfType: (type: string) => `/ressources/types/${type}/`,
  selection: '/ressources/selection/',
  agenda: '/agenda/',
  event: (id: string) => `/agenda/${id}/`,
  /** The event as calendars import it, and the whole agenda as they follow it. */
  eventFile: (id: string) => `/agenda/${id}.ics`,
  agendaFeed: '/agenda/agenda.ics',
  glossary: '/glossaire/',
  term: (id: string) => `/glossaire/#${id}`,
  /** A page of `content/pages/`. */
  textPage: (id: string) => `/${id}/`,
  letters: '/lettres/',
  /** By its month, `2026-11`. */
  letter: (month: string) => `/lettres/${month}/`,
  siteMap: '/plan-du-site/',
  search: '/recherche/',
  /** All that the search knows, packed (`domain/search/packed-corpus.ts`). */
  searchIndex: '/recherche/index.json',
  /** The picture that a shared link shows, of the page at that address. */
  picture: (path: string) => `/images/partage${path.replace(/\/$/, '')}.png`,
  contact: '/contact/',
  /** How to show the map in another site, the map alone, and the element that frames it. */
  embedKit: '/integrer/',
  embedMap: '/embed/carte/',
  embedScript: '/embed/carte-demarches.js',
} as const;

/** The explorer, filtered: `mapWith({ dep: '33' })` → `/carte/?dep=33`. */
export function mapWith(parameters: Readonly<Record<string, string>>): string {
  return `${urls.map}?${new URLSearchParams(parameters)}`;
}

/** `/communes/33058-blaye/` → `33058`; null for any other address. */
export function readCommuneCode(path: string): string | null {
  return /^\/communes\/([\dAB]{5})-/.exec(path)?.[1] ?? null;
}

/** A place as the last segment of its address: `33058-blaye`. */
export function toPlaceSlug({ code, name }: Place): string {
  return `${code}-${slugify(name)}`;
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
