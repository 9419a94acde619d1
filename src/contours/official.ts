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
 * @throws NotCommunes
 * @param needed current codes of the communes that the map draws
 */
export function parseOfficial(text: string, registry: Registry, needed: readonly string[]): OfficialCommunes {
  const features = listFeatures(readJson(text));
  const nearby = new Set(needed.map((code) => code.slice(0, 2)));
  const unknown: string[] = [];
  const communes: CommuneFeature[] = [];
  features.forEach((row, index) => {
    const code = row.properties?.code ?? row.properties?.INSEE_COM;
    if (typeof code !== 'string' || !/^(\d{5}|2[AB]\d{3})$/.test(code))
      throw new NotCommunes(
        `objet ${index + 1} : pas de code commune de cinq caractères, par exemple « 33058 ».`,
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

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotCommunes('ce n’est pas du JSON lisible.');
  }
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
