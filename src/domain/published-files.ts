/** Under which licence a file may be used again; outlines carry the share-alike terms of OpenStreetMap. */
export const fileLicences = {
  lo: { label: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
  odbl: { label: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
} as const;

/** A file under `/donnees/`. */
export interface PublishedFile {
  readonly name: string;
  readonly format: string;
  /** IANA media type. */
  readonly media: string;
  /** What is in it, for somebody who chooses. */
  readonly summary: string;
  readonly licence: keyof typeof fileLicences;
  /** What one row is; null where the file is not made of rows. */
  readonly rows: 'initiatives' | 'communes' | 'trial' | 'resources' | null;
}

/** In the order of the page: most asked for first. */
export const publishedFiles: readonly PublishedFile[] = [
  {
    name: 'demarches-excel.csv',
    format: 'CSV pour tableur',
    media: 'text/csv',
    summary:
      'Toutes les démarches, à ouvrir d’un double-clic dans Excel ou LibreOffice\u00a0: point-virgule entre les colonnes, accents lisibles.',
    licence: 'lo',
    rows: 'initiatives',
  },
  {
    name: 'demarches.csv',
    format: 'CSV',
    media: 'text/csv',
    summary: 'Les mêmes lignes et les mêmes colonnes, pour un programme\u00a0: UTF-8, virgule.',
    licence: 'lo',
    rows: 'initiatives',
  },
  {
    name: 'demarches.geojson',
    format: 'GeoJSON',
    media: 'application/geo+json',
    summary: 'Les démarches et leurs contours, pour un logiciel de cartographie (WGS\u00a084).',
    licence: 'odbl',
    rows: 'initiatives',
  },
  {
    name: 'demarches.json',
    format: 'JSON',
    media: 'application/json',
    summary: 'Les démarches sans contours, pour un programme.',
    licence: 'lo',
    rows: 'initiatives',
  },
  {
    name: 'communes.csv',
    format: 'CSV',
    media: 'text/csv',
    summary: 'Chaque commune de la région et les démarches qui la couvrent, d’après les codes.',
    licence: 'lo',
    rows: 'communes',
  },
  {
    name: 'centres-communes.csv',
    format: 'CSV',
    media: 'text/csv',
    summary:
      'Le milieu de chaque commune (WGS\u00a084), pour retrouver les plus proches d’un point\u00a0; ce ne sont pas des limites.',
    licence: 'lo',
    rows: 'communes',
  },
  {
    name: 'ecoles-alliance.geojson',
    format: 'GeoJSON',
    media: 'application/geo+json',
    summary:
      'L’expérimentation Alliance\u00a0: des nombres par département, avec leur source, et rien de plus fin.',
    licence: 'lo',
    rows: 'trial',
  },
  {
    name: 'ressources.csv',
    format: 'CSV',
    media: 'text/csv',
    summary:
      'Le catalogue des ressources\u00a0: références, résumés, thèmes, étapes, critères, liens et date de vérification.',
    licence: 'lo',
    rows: 'resources',
  },
  {
    name: 'ressources-excel.csv',
    format: 'CSV pour tableur',
    media: 'text/csv',
    summary: 'Le même catalogue, à ouvrir d’un double-clic dans Excel ou LibreOffice.',
    licence: 'lo',
    rows: 'resources',
  },
  {
    name: 'ressources.ris',
    format: 'RIS',
    media: 'application/x-research-info-systems',
    summary: 'Le catalogue pour un logiciel de bibliographie\u00a0: Zotero, EndNote, Mendeley.',
    licence: 'lo',
    rows: 'resources',
  },
  {
    name: 'ressources.bib',
    format: 'BibTeX',
    media: 'application/x-bibtex',
    summary: 'Le même catalogue, pour LaTeX et JabRef.',
    licence: 'lo',
    rows: 'resources',
  },
  {
    name: 'ressources.json',
    format: 'CSL-JSON',
    media: 'application/vnd.citationstyles.csl+json',
    summary: 'Le même catalogue, pour un programme ou pour citer dans un style au choix.',
    licence: 'lo',
    rows: 'resources',
  },
  {
    name: 'qualite.csv',
    format: 'CSV pour tableur',
    media: 'text/csv',
    summary:
      'Ce qui est à relire, incomplet ou à vérifier\u00a0: démarches, notices, intercommunalités sans rien de recensé.',
    licence: 'lo',
    rows: null,
  },
  {
    name: 'schema-demarches.json',
    format: 'Table Schema',
    media: 'application/json',
    summary: 'La description des colonnes de demarches.csv, que des outils de validation savent lire.',
    licence: 'lo',
    rows: null,
  },
  {
    name: 'schema-communes.json',
    format: 'Table Schema',
    media: 'application/json',
    summary: 'La description des colonnes de communes.csv.',
    licence: 'lo',
    rows: null,
  },
  {
    name: 'schema-ressources.json',
    format: 'Table Schema',
    media: 'application/json',
    summary: 'La description des colonnes de ressources.csv.',
    licence: 'lo',
    rows: null,
  },
  {
    name: 'contours.topojson',
    format: 'TopoJSON',
    media: 'application/json',
    summary: 'Contours des intercommunalités, des départements et de la région, en arcs partagés.',
    licence: 'odbl',
    rows: null,
  },
  {
    name: 'fond-de-carte.topojson',
    format: 'TopoJSON',
    media: 'application/json',
    summary: 'Fond de carte\u00a0: terre, pays et départements voisins, fleuves, villes.',
    licence: 'odbl',
    rows: null,
  },
];
