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

/** Whether the pipeline wants to see a file: all of `data/` but its notes, and the texts with what they show. */
export function isPipelineFile(path: string): boolean {
  return path.startsWith('content/') || (path.startsWith('data/') && !path.endsWith('.md'));
}

/** Slugs of the themes, from the names of their files. */
export function listThemes(files: Files): string[] {
  return [...files.keys()].flatMap((path) => themeFile.exec(path)?.[1] ?? []).sort();
}
