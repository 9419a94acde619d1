import { z } from 'astro/zod';
import { cell, list, required } from './cell.ts';
import { prose } from './prose.ts';
import { codes, integer } from './values.ts';

/** A row of `data/contrats-de-ville.csv` (ANCT): the official frame in which an ASV can exist. */
export const cityContractRow = z.object({
  /** Code that the ANCT gives to the contract. */
  code: required(prose(20)),
  /** SIREN of the EPCI, or INSEE code of the commune, that signed it. */
  territoire: required(prose(9)),
  nom: required(prose(100)),
  departement: required(cell(codes.departement)),
  /** Inhabitants of its priority neighbourhoods. */
  population_qpv: required(integer(0, 1_000_000)),
  /** Ids of the CLSM and ASV found on its territory. */
  demarches: list((text) => text),
});

export type CityContractRow = z.output<typeof cityContractRow>;
