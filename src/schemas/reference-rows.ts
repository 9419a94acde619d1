import { z } from 'astro/zod';
import { cell, list, required } from './cell.ts';
import { decimal } from './values.ts';

const text = () => cell((value) => value);

/** The tables of `data/reference/`, written by `npm run contours` from the official lists. */
export const communeRow = z.object({
  insee: required(text()),
  nom: required(text()),
  departement: required(text()),
  epci: text(),
  /** Municipal population (INSEE). */
  population: required(decimal(0, 10_000_000)),
  codes_postaux: list((value) => value),
  /** Centre of the commune's box, degrees. */
  lon: required(decimal(-180, 180)),
  lat: required(decimal(-90, 90)),
  /** INSEE code of its region: straddling EPCI have communes in another one. */
  region: required(text()),
});

export const epciRow = z.object({ siren: required(text()), nom: required(text()) });

export const departementRow = z.object({
  code: required(text()),
  nom: required(text()),
  region: required(text()),
});

/** A code that is no more, and the code or codes that took over. The name is empty where the list gives none. */
export const formerCodeRow = z.object({
  ancien: required(text()),
  actuel: list((value) => value),
  nom: text(),
});

export type CommuneRow = z.output<typeof communeRow>;
export type EpciRow = z.output<typeof epciRow>;
export type DepartementRow = z.output<typeof departementRow>;
export type FormerCodeRow = z.output<typeof formerCodeRow>;
