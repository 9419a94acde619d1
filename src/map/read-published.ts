import type { Geometry } from 'geojson';
import { type Status, statusIds } from '../domain/initiative.ts';
import { isInitiativeType } from '../domain/initiative-types.ts';
import type { MapInitiative, MapSchools } from './sources.ts';

/** The door of the published files (`/donnees/`): a feature that does not read as expected is left out. */
export function readInitiatives(collection: unknown): MapInitiative[] {
  return readFeatures(collection).flatMap(({ geometry, properties }) => {
    const { id, type, nom, statut, departements } = properties;
    const status = statusIds.find((it): it is Status => it === statut);
    if (typeof id !== 'string' || typeof type !== 'string' || !isInitiativeType(type) || !status) return [];
    return [{ id, type, name: String(nom), status, departements: readTexts(departements), geometry }];
  });
}

export function readSchools(collection: unknown): MapSchools[] {
  return readFeatures(collection).flatMap(({ geometry, properties }) => {
    const { departement, nom, ecoles_2022: schools } = properties;
    if (geometry?.type !== 'Point' || typeof schools !== 'number') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ departement: String(departement), name: String(nom), schools, centre: [lon, lat] as const }];
  });
}

interface PublishedFeature {
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

function readFeatures(collection: unknown): PublishedFeature[] {
  const { features } = (collection ?? {}) as { readonly features?: unknown };
  return Array.isArray(features) ? features : [];
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
