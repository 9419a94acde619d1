import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Registry } from './registry.ts';

export type CommuneFeature = Feature<Polygon | MultiPolygon, { commune: string }>;

export interface OfficialCommunes {
  /** One feature a commune of the file, under its current code. */
  readonly communes: readonly CommuneFeature[];
  /** Codes of the région's départements that nobody knows. */
  readonly unknown: readonly string[];
  /** Communes that the map needs and the file has not. */
  readonly missing: readonly string[];
}

/** The document is not a file of communes: the sentence says why. */
export class NotCommunes extends Error {}

/**
 * Reads GeoJSON or TopoJSON of communes, former codes led to the current ones.
 * @param needed current codes of the communes that the map draws
 */
export function parseOfficial(
  document: unknown,
  registry: Registry,
  needed: readonly string[],
): OfficialCommunes {
  const features = listFeatures(document);
  const nearby = new Set(needed.map((code) => code.slice(0, 2)));
  const unknown: string[] = [];
  const communes: CommuneFeature[] = [];
  features.forEach((row, index) => {
    const code = row.properties?.code ?? row.properties?.INSEE_COM;
    if (typeof code !== 'string' || !/^(\d{5}|2[AB]\d{3})$/.test(code))
      throw new NotCommunes(
        `objet ${index + 1} : pas de code commune. Une propriété « code » ou « INSEE_COM » de cinq caractères est attendue, par exemple « 33058 ».`,
      );
    const commune = registry.successor.get(code) ?? code;
    if (!registry.communes.has(commune)) {
      if (nearby.has(code.slice(0, 2))) unknown.push(code);
    } else if (row.geometry?.type === 'Polygon' || row.geometry?.type === 'MultiPolygon')
      communes.push({ type: 'Feature', geometry: row.geometry, properties: { commune } });
  });
  if (communes.length === 0) throw new NotCommunes('aucune commune.');
  const present = new Set(communes.map(({ properties }) => properties.commune));
  return { communes, unknown: unknown.sort(), missing: needed.filter((code) => !present.has(code)) };
}

function listFeatures(document: unknown): Feature[] {
  const { type, objects, features } = (document ?? {}) as {
    type?: unknown;
    objects?: Topology['objects'];
    features?: Feature[];
  };
  if (type === 'Topology' && objects !== undefined)
    return Object.values(objects).flatMap((object) => {
      const collection = feature(document as Topology, object) as Feature | FeatureCollection;
      return collection.type === 'FeatureCollection' ? collection.features : [collection];
    });
  if (type === 'FeatureCollection' && Array.isArray(features)) return features;
  throw new NotCommunes('ni GeoJSON (FeatureCollection) ni TopoJSON (Topology).');
}

/** What stops the import, in French, each with the file, what was found and what to do. */
export function describeProblems(
  file: string,
  { unknown, missing }: OfficialCommunes,
  needed: number,
  partial: boolean,
): string[] {
  const problems: string[] = [];
  if (unknown.length > 0)
    problems.push(
      `${file} : ${count(unknown, 'code inconnu', 'codes inconnus')} en 2026 : ${enumerate(unknown)}. Corrigez-les, ou ajoutez-les à data/reference/communes-disparues.csv avec la commune actuelle.`,
    );
  if (missing.length > 0 && !partial)
    problems.push(
      `${file} : il manque ${count(missing, 'commune', 'communes')} sur ${needed} : ${enumerate(missing)}. Prenez un fichier qui les a toutes, ou ajoutez --partiel : les EPCI incomplets ne seront pas dessinés.`,
    );
  return problems;
}

function count(items: readonly string[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

function enumerate(codes: readonly string[]): string {
  const shown = codes.slice(0, 20).join(', ');
  return codes.length > 20 ? `${shown}… et ${codes.length - 20} autres` : shown;
}
