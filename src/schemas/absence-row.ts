import { z } from 'astro/zod';
import { initiativeTypeIds } from '../domain/initiative-types.ts';
import { cell, required } from './cell.ts';
import { prose } from './prose.ts';
import { choice, codes, day, httpUrl, partialDate } from './values.ts';

/** A row of `data/absences.csv`: a source says that an EPCI has none of a type. « Nothing found » is no such row. */
export const absenceRow = z.object({
  /** SIREN code of the EPCI. */
  epci: required(cell(codes.epci)),
  type: required(choice(initiativeTypeIds)),
  /** The page that says so. */
  source: required(httpUrl(), 'initiative.no-source'),
  /** As of when: without a date, the sentence would be taken for a fact of today. */
  source_date: required(partialDate()),
  /** Day on which somebody last read the source. */
  verifie_le: required(day()),
  /** One sentence, shown with the fact. */
  reserve: prose(300),
});

export type AbsenceRow = z.output<typeof absenceRow>;
