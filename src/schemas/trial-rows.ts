import { z } from 'astro/zod';
import { trialFigureIds } from '../domain/trial.ts';
import { cell, required } from './cell.ts';
import { prose } from './prose.ts';
import { choice, codes, integer, partialDate } from './values.ts';

const count = () => integer(0, 100_000);

/** A row of `data/alliance/departements.csv`: counts of a département, never anything finer, never an arm. */
export const trialDepartementRow = z.object({
  departement: required(cell(codes.departement)),
  nom: required(prose(50)),
  ecoles_tirees_2019: count(),
  communes: count(),
  ecoles_2022: count(),
  formateurs_formes: count(),
  enseignants_formes: count(),
  /** Both groups together. */
  enfants_2019: count(),
  parlementaires: count(),
  /** Title of the document that states all the counts of the row. */
  source: required(prose(200)),
  source_date: required(partialDate()),
});

/** A row of `data/alliance/chiffres.csv`: a figure for the whole trial, as one document states it. */
export const trialFigureRow = z.object({
  chiffre: required(choice(trialFigureIds)),
  valeur: required(count()),
  source: required(prose(200)),
  date: partialDate(),
  note: prose(300),
});

export type TrialDepartementRow = z.output<typeof trialDepartementRow>;
export type TrialFigureRow = z.output<typeof trialFigureRow>;
