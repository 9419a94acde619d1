import { sumPopulation } from '../domain/coverage.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { InitiativeType } from '../domain/initiative-types.ts';
import type { InitiativeRow } from '../schemas/initiative-row.ts';
import { checkCodes } from './check-codes.ts';
import type { Issue } from './issues.ts';
import type { Reference, ReferenceCommune } from './reference.ts';

/** A row → an initiative, its perimeter resolved to communes and inhabitants by codes alone. */
export function locate(
  row: InitiativeRow,
  type: InitiativeType,
  place: { file: string; line: number },
  reference: Reference,
): { initiative: Initiative; issues: Issue[] } {
  const communes = resolvePerimeter(row, reference);
  const touched = [...new Set(communes.map(({ departement }) => departement))];
  const departements = row.departements.length > 0 ? row.departements : touched;
  const issues = checkCodes(row, touched, place, reference);
  return { initiative: toInitiative(row, type, departements, communes), issues };
}

/** The communes of its EPCI and its single communes, once each, in the order of their codes. */
function resolvePerimeter(row: InitiativeRow, reference: Reference): ReferenceCommune[] {
  const found = new Map<string, ReferenceCommune>();
  for (const siren of row.perimetre_epci)
    for (const commune of reference.communesByEpci.get(siren) ?? []) found.set(commune.code, commune);
  for (const code of row.perimetre_communes) {
    const commune = reference.communes.get(code);
    if (commune) found.set(code, commune);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function toInitiative(
  row: InitiativeRow,
  type: InitiativeType,
  departements: readonly string[],
  communes: readonly ReferenceCommune[],
): Initiative {
  return {
    id: row.id,
    type,
    name: row.nom,
    carrier: row.porteur,
    carrierType: row.porteur_type,
    departements,
    epci: row.perimetre_epci,
    communes: communes.map(({ code }) => code),
    districts: row.quartiers,
    population: communes.length > 0 ? sumPopulation(communes) : null,
    status: row.statut,
    generation: row.generation,
    signed: row.signature,
    start: row.debut,
    end: row.fin,
    priorities: row.priorites,
    themes: row.themes,
    website: row.site,
    source: row.source,
    sourceDate: row.source_date,
    confidence: row.confiance,
    caveat: row.reserve,
    checked: row.verifie_le,
  };
}
