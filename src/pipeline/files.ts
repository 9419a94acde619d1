import { initiativeTypeIds } from '../domain/initiative-types.ts';

/** Bytes of the project's files, by their path from its root, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file that the pipeline reads. */
export const paths = {
  initiatives: (type: string) => `data/initiatives/${type}.csv`,
  trialDepartements: 'data/alliance/departements.csv',
  trialFigures: 'data/alliance/chiffres.csv',
  cityContracts: 'data/contrats-de-ville.csv',
  communes: 'data/reference/communes.csv',
  epci: 'data/reference/epci.csv',
  departements: 'data/reference/departements.csv',
  formerCommunes: 'data/reference/anciennes-communes.csv',
  formerEpci: 'data/reference/anciens-epci.csv',
  contours: 'data/reference/contours.topojson',
  background: 'data/reference/fond.topojson',
} as const;

/** Folders in which a file that is not known is a mistake, and what they may hold. */
export const closedFolders: Readonly<Record<string, readonly string[]>> = {
  'data/initiatives/': initiativeTypeIds.map(paths.initiatives),
  'data/alliance/': [paths.trialDepartements, paths.trialFigures],
};

const themeFile = /^content\/thematiques\/([^/]+)\.md$/;

/** Whether the pipeline wants to see a file: those it reads, all of the closed folders, and the names of the themes. */
export function isPipelineFile(path: string): boolean {
  const isNamed = Object.values(paths).some((name) => name === path);
  const isClosed = Object.keys(closedFolders).some((folder) => path.startsWith(folder));
  return isNamed || isClosed || themeFile.test(path);
}

/** Slugs of the themes, from the names of their files. */
export function listThemes(files: Files): string[] {
  return [...files.keys()].flatMap((path) => themeFile.exec(path)?.[1] ?? []).sort();
}
