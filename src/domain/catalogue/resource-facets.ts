import { initiativeTypes } from '../initiative-types.ts';

/** Stages in the life of an initiative, in their order: when a document helps. */
export const steps = {
  diagnostic: { label: 'Diagnostic' },
  'mobilisation-des-elus': { label: 'Mobilisation des élus' },
  'plan-d-action': { label: 'Plan d’action' },
  animation: { label: 'Animation' },
  evaluation: { label: 'Évaluation' },
} as const;
export type Step = keyof typeof steps;

/** The four criteria of quality of the mission « Santé et Territoires » (its leaflet): what a document strengthens. */
export const criteria = {
  'engagement-politique': { label: 'Engagement politique' },
  planification: { label: 'Planification et programmation' },
  ingenierie: { label: 'Ingénierie spécifique' },
  partenariats: { label: 'Animation des partenariats' },
} as const;
export type Criterion = keyof typeof criteria;

/** For whom a document or an event is made. */
export const audiences = {
  coordinateurs: { label: 'Coordinateurs et coordinatrices' },
  elus: { label: 'Élus et élues' },
  professionnels: { label: 'Professionnels' },
  enseignants: { label: 'Enseignants et enseignantes' },
  'grand-public': { label: 'Grand public' },
} as const;
export type Audience = keyof typeof audiences;

/** What kind of initiative a document is about: those of the map, and their neighbours. */
export const subjects = {
  cls: { label: initiativeTypes.cls.acronym, meaning: initiativeTypes.cls.singular },
  clsm: { label: initiativeTypes.clsm.acronym, meaning: initiativeTypes.clsm.singular },
  asv: { label: initiativeTypes.asv.acronym, meaning: initiativeTypes.asv.singular },
  cpts: { label: 'CPTS', meaning: 'communauté professionnelle territoriale de santé' },
  eis: { label: 'EIS', meaning: 'évaluation d’impact sur la santé' },
} as const;
export type Subject = keyof typeof subjects;

/** How wide a document reaches, from the nearest. */
export const scales = {
  locale: { label: 'Locale' },
  departementale: { label: 'Départementale' },
  regionale: { label: 'Régionale' },
  nationale: { label: 'Nationale' },
  internationale: { label: 'Internationale' },
} as const;
export type Scale = keyof typeof scales;

/** What it takes to read a document. */
export const accesses = {
  libre: { label: 'Accès libre' },
  inscription: { label: 'Sur inscription' },
  payant: { label: 'Payant' },
} as const;
export type Access = keyof typeof accesses;

export const formats = {
  pdf: { label: 'PDF' },
  'page-web': { label: 'Page web' },
  video: { label: 'Vidéo' },
  audio: { label: 'Audio' },
  tableur: { label: 'Tableur' },
  papier: { label: 'Papier' },
} as const;
export type Format = keyof typeof formats;

/** The labels of what was chosen, in the order of the vocabulary. */
export function labelsOf<Id extends string>(
  vocabulary: Readonly<Record<Id, { readonly label: string }>>,
  chosen: readonly Id[],
): string[] {
  const ids = Object.keys(vocabulary) as Id[];
  return ids.filter((id) => chosen.includes(id)).map((id) => vocabulary[id].label);
}
