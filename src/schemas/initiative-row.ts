import { z } from 'astro/zod';
import { carrierTypeIds, confidenceIds, statusIds } from '../domain/initiative.ts';
import { cell, list, required } from './cell.ts';
import { prose, readProse } from './prose.ts';
import { choice, codes, day, httpUrl, integer, partialDate, slugPattern } from './values.ts';

const id = cell((text, report) => {
  if (!slugPattern.test(text)) report('initiative.invalid-id');
  return text;
});

/** A row of `data/initiatives/<type>.csv`. An empty cell is « not known ». The order is that of the columns. */
export const initiativeRow = z.object({
  /** Begins with the type; never changes once published: it is an address. */
  id: required(id),
  nom: required(prose(200)),
  /** Several carriers are separated by `;`. */
  porteur: prose(300).transform((text) => text?.replace(/\s*;\s*/g, ' ; ') ?? null),
  porteur_type: choice(carrierTypeIds),
  /** As the source states them. */
  departements: list(codes.departement),
  /** EPCI that belong entirely. */
  perimetre_epci: list(codes.epci),
  /** Communes that belong on their own. The territory is the union of both columns. */
  perimetre_communes: list(codes.commune),
  /** Priority neighbourhoods of an ASV, as the source names them. */
  quartiers: list((text, report) => readProse(text, report, 100)),
  statut: required(choice(statusIds)),
  generation: integer(1, 20),
  signature: partialDate(),
  debut: partialDate(),
  fin: partialDate(),
  /** In the words of the source. */
  priorites: list((text, report) => readProse(text, report, 200)),
  /** Our indexing of the priorities: slugs of `content/thematiques/`. */
  themes: list((text) => text),
  site: httpUrl(),
  /** The page that the facts rest on. */
  source: required(httpUrl(), 'initiative.no-source'),
  source_date: partialDate(),
  confiance: required(choice(confidenceIds)),
  /** One sentence, shown with the row. */
  reserve: prose(500),
  /** Day on which somebody last read the source. */
  verifie_le: required(day()),
});

export type InitiativeRow = z.output<typeof initiativeRow>;
export type InitiativeColumn = keyof InitiativeRow;
