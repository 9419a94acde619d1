import { initiativeTypes } from '../initiative-types.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import type { Commune, Departement, Epci, FormerCommune } from '../territory.ts';
import { formatList } from '../text/quantity.ts';
import { typeset } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { SearchDocument } from './search-document.ts';

/** What places are named by. */
export interface Gazetteer {
  readonly departements: ReadonlyMap<string, Departement>;
  readonly epci: ReadonlyMap<string, Epci>;
}

/** From 0 below a thousand inhabitants to 9 for the largest towns: a step each time that the population doubles. */
export function sizeOf(population: number): number {
  return Math.max(0, Math.min(9, Math.ceil(Math.log2(Math.max(1, population) / 1000))));
}

export function listFormerNames(formers: readonly FormerCommune[], { code, name }: Commune): string[] {
  return formers.filter((former) => former.now === code && former.name !== name).map((former) => former.name);
}

export function departementDocument(departement: Departement): SearchDocument {
  return {
    kind: 'departement',
    url: urls.departement(departement),
    title: departement.name,
    note: departement.code,
    names: [departement.code],
    covers: [],
    words: [],
    text: '',
    rest: '',
    size: 0,
  };
}

export function initiativeDocument(
  initiative: LocatedInitiative,
  { departements, epci }: Gazetteer,
): SearchDocument {
  const { id, type, name, carrier } = initiative;
  const { acronym, singular } = initiativeTypes[type];
  const where = initiative.departements.map((code) => departements.get(code)?.name ?? code);
  return {
    kind: 'demarche',
    url: urls.initiative(id),
    title: typeset(name),
    note: formatList(where),
    names: [placeOf(name), `${acronym} ${placeOf(name)}`],
    covers: [],
    words: [
      acronym,
      singular,
      'démarche',
      ...initiative.epci.map((siren) => epci.get(siren)?.name ?? ''),
      ...initiative.districts,
    ],
    text: typeset([carrier && `Porteur : ${carrier}.`, ...initiative.priorities].filter(Boolean).join(' ')),
    rest: '',
    size: 0,
  };
}

/** « Contrat local de santé du Médoc » → « Médoc », as its people call it. */
function placeOf(name: string): string {
  return name.replace(
    /^(?:contrat local|conseil local|atelier) (?:de |en )?santé (?:mentale |ville )?(?:(?:du|de la|de l['’]|des|de|d['’]) ?)?/i,
    '',
  );
}
