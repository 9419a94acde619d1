import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { urls } from '../domain/urls.ts';
import type { PublishedColumnName } from '../schemas/published-initiative.ts';

/** An initiative under the published names: a property each in JSON, a cell each in CSV. */
export type PublishedInitiative = {
  [column in PublishedColumnName]: string | number | null | readonly string[];
};

/** What the published files say of themselves. */
export interface Edition {
  /** Latest day on which a row was checked: unlike the clock, it makes two builds of the same data the same files. */
  readonly generated: string;
  readonly licence: string;
  /** Year of the code of communes and EPCI. */
  readonly cog: number;
  /** How many initiatives. */
  readonly count: number;
}

/** What the outlines say of themselves, as far as the published files repeat it. */
export interface OutlineTerms {
  readonly cog: number;
  readonly licence: string;
}

export function describeEdition(
  initiatives: readonly LocatedInitiative[],
  { cog, licence: outlineLicence }: OutlineTerms,
): Edition {
  const generated =
    initiatives
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '';
  const licence = `Licence Ouverte 2.0 (Etalab) pour les données ; ${outlineLicence} pour les contours`;
  return { generated, licence, cog, count: initiatives.length };
}

/** `base`: any address of the site, to make `url` absolute. */
export function publishInitiative(initiative: LocatedInitiative, base: URL): PublishedInitiative {
  return {
    id: initiative.id,
    type: initiative.type,
    nom: initiative.name,
    porteur: initiative.carrier,
    porteur_type: initiative.carrierType,
    departements: initiative.departements,
    epci: initiative.epci,
    communes: initiative.communes,
    population: initiative.population,
    statut: initiative.status,
    generation: initiative.generation,
    signature: initiative.signed,
    debut: initiative.start,
    fin: initiative.end,
    priorites: initiative.priorities,
    themes: initiative.themes,
    site: initiative.website,
    source: initiative.source,
    source_date: initiative.sourceDate,
    confiance: initiative.confidence,
    reserve: initiative.caveat,
    verifie_le: initiative.checked,
    contours: initiative.outline,
    url: new URL(urls.initiative(initiative.id), base).href,
  };
}
