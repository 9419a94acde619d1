import type { CalendarDay } from '../domain/time/calendar-day.ts';
import { cityContractRow } from '../schemas/city-contract-row.ts';
import { findCentre } from './centre.ts';
import { checkKeywords } from './check-keywords.ts';
import { checkPictures } from './check-pictures.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnread } from './check-unread.ts';
import { checkCityContracts } from './cross-check.ts';
import type { Dataset } from './dataset.ts';
import { type Files, listStrays, paths } from './files.ts';
import { createIssue, type Issue, isError } from './issues.ts';
import { listNames } from './names.ts';
import { place } from './place.ts';
import { readAbsences } from './read-absences.ts';
import { readFigures } from './read-figures.ts';
import { listWrittenIds, readInitiatives } from './read-initiatives.ts';
import { readReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { isShown, type NamedText, readTexts } from './read-texts.ts';
import { readTrial } from './read-trial.ts';
import { listBorderCommunes, listFormerCommunes, listRegionCommunes } from './reference.ts';

export interface Outcome {
  /** Null as soon as one issue is an error. */
  readonly dataset: Dataset | null;
  /** How many initiatives were read. */
  readonly count: number;
  /** In the order of files and lines. */
  readonly issues: readonly Issue[];
}

/**
 * The pipeline: files in, initiatives and issues out. `onStep` hears what begins, in French; `today` tells which offers
 * have run out, and null leaves them alone.
 */
export function run(
  files: Files,
  onStep: (step: string) => void = () => {},
  today: CalendarDay | null = null,
): Outcome {
  onStep('Codes officiels et contours');
  const { reference, contours, background, issues } = readReference(files);
  onStep('Démarches : cellules, lignes, périmètres');
  const { initiatives, ...initiativeReading } = readInitiatives(files, reference);
  const { absences, ...absenceReading } = readAbsences(files, initiatives, reference);
  onStep('Expérimentation Alliance');
  const topologies = [contours, background].filter((topology) => topology !== null);
  const { trial, ...trialReading } = readTrial(files, reference, (code) => findCentre(code, topologies));
  onStep('Contrats de ville');
  const contracts = readTable(files, paths.cityContracts, cityContractRow);
  const ids = initiatives.map(({ id }) => id);
  onStep('Textes : en-têtes, liens, balises');
  const { texts, unread, ...textReading } = readTexts(files);
  const { figures, ...figureReading } = readFigures(files);
  // What is there and cannot be read is told once, where it is: what names it is not at fault.
  const writtenIds = [...ids, ...listWrittenIds(files)];
  const nameAmong = (some: readonly NamedText[]) =>
    listNames([...some, ...unread], writtenIds, reference.departements.keys());
  const names = {
    there: nameAmong(texts),
    shown: nameAmong(texts.filter((text) => isShown(text, today))),
  };
  issues.push(
    ...listStrays(files).map(({ file, known }) => createIssue('file.unexpected', { file }, { known })),
    ...initiativeReading.issues,
    ...absenceReading.issues,
    ...trialReading.issues,
    ...contracts.issues,
    ...textReading.issues,
    ...figureReading.issues,
    ...checkKeywords(files),
    ...checkPictures(files),
    ...checkUnread(files),
    ...checkTexts(texts, names, files, today),
    ...checkCityContracts(paths.cityContracts, contracts.rows, writtenIds, reference),
  );
  const outcome = { count: initiatives.length, issues: issues.toSorted(comparePlaces) };
  if (contours === null || background === null || issues.some(isError)) return { ...outcome, dataset: null };
  onStep('Contours et voisinages');
  const dataset: Dataset = {
    initiatives: place(initiatives, contours, reference),
    absences,
    trial,
    communes: listRegionCommunes(reference),
    borderCommunes: listBorderCommunes(reference),
    formerCommunes: listFormerCommunes(reference),
    epci: [...reference.epci.values()],
    departements: [...reference.departements.values()],
    figures,
    contours,
    background,
  };
  return { ...outcome, dataset };
}

function comparePlaces(a: Issue, b: Issue): number {
  return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
}
