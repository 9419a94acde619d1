import { initiativeTypeIds } from '../domain/initiative-types.ts';
import { slugify } from '../domain/urls.ts';

/** Bytes of the project's files, by their path from its root, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file that the pipeline reads. */
export const paths = {
  initiatives: (type: string) => `data/initiatives/${type}.csv`,
  trialDepartements: 'data/alliance/departements.csv',
  trialFigures: 'data/alliance/chiffres.csv',
  absences: 'data/absences.csv',
  keywords: 'content/vocabulaire/mots-cles.yml',
  cityContracts: 'data/contrats-de-ville.csv',
  communes: 'data/reference/communes.csv',
  epci: 'data/reference/epci.csv',
  departements: 'data/reference/departements.csv',
  formerCommunes: 'data/reference/anciennes-communes.csv',
  formerEpci: 'data/reference/anciens-epci.csv',
  contours: 'data/reference/contours.topojson',
  background: 'data/reference/fond.topojson',
} as const;

const known: readonly string[] = [
  ...initiativeTypeIds.map(paths.initiatives),
  ...Object.values(paths).filter((path) => typeof path === 'string'),
];

const themeFile = /^content\/thematiques\/([^/]+)\.md$/;

/** Whether the pipeline wants to see a file: facts, the reference files that it reads, texts with what they show. */
export function isPipelineFile(path: string): boolean {
  return known.includes(path) || path.startsWith('content/') || isFact(path);
}

/** Files among the facts that nobody reads, and the names that would be read in their folder. */
export function listStrays(files: Files): { file: string; known: readonly string[] }[] {
  const strays = [...files.keys()].filter((file) => isFact(file) && !known.includes(file));
  return strays.map((file) => ({ file, known: known.filter((it) => folderOf(it) === folderOf(file)) }));
}

/** Anything under `data/` but notes, a spreadsheet's lock file, and `reference/`, which also serves `contours`. */
function isFact(path: string): boolean {
  if (path.includes('/.')) return false;
  return path.startsWith('data/') && !path.startsWith('data/reference/') && !path.endsWith('.md');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Slugs of the themes, from the names of their files. */
export function listThemes(files: Files): string[] {
  return [...files.keys()]
    .flatMap((path) => themeFile.exec(path)?.[1] ?? [])
    .map(slugify)
    .sort();
}
