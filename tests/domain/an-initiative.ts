import type { LocatedInitiative } from '../../src/domain/located-initiative.ts';

/** An initiative with only what every initiative has. */
export function anInitiative(id: string, facts: Partial<LocatedInitiative> = {}): LocatedInitiative {
  return {
    id,
    type: 'cls',
    name: `Contrat ${id}`,
    carrier: null,
    carrierType: null,
    departements: ['33'],
    epci: [],
    communes: [],
    districts: [],
    population: null,
    status: 'active',
    generation: null,
    signed: null,
    start: null,
    end: null,
    priorities: [],
    themes: [],
    website: null,
    source: 'https://exemple.fr/',
    sourceDate: null,
    confidence: 'high',
    caveat: null,
    checked: '2026-11-22',
    geometry: null,
    outline: 'aucun',
    neighbours: [],
    ...facts,
  };
}
