import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Objects,
  Polygon,
  Properties,
  Topology,
} from 'topojson-specification';

/** What the committed outlines say of themselves. */
export interface ContoursMeta {
  readonly precision: 'approchee' | 'officielle';
  /** Year of the code of communes that the outlines follow. */
  readonly cog: number;
  /** Licence of the outlines. */
  readonly licence: string;
  /** What they were made from, in French, for the page of the data. */
  readonly sources?: readonly string[];
}

/** A piece of territory from which every outline is made: an EPCI, cut by département. */
export interface ZoneProperties {
  readonly epci: string;
  readonly departement: string;
}

export type Area<P extends Properties = Properties> = Polygon<P> | MultiPolygon<P>;

/** `data/reference/contours.topojson`: all objects share their arcs. */
export type Contours = Topology<{
  zones: GeometryCollection<ZoneProperties>;
  epci: GeometryCollection;
  departements: GeometryCollection;
  region: GeometryCollection;
}> & { readonly meta: ContoursMeta };

/** `data/reference/fond.topojson`: the local background. */
export type Background = Topology<Objects> & { readonly meta?: Pick<ContoursMeta, 'sources'> };

const contoursObjects = ['zones', 'epci', 'departements', 'region'];

/** What makes a parsed JSON unusable as outlines; null if nothing does. */
export function findContoursFault(value: unknown): string | null {
  const fault = findTopologyFault(value, contoursObjects);
  if (fault !== null) return fault;
  const meta = isRecord(value) && isRecord(value.meta) ? value.meta : {};
  if (meta.precision !== 'approchee' && meta.precision !== 'officielle')
    return 'meta.precision doit être « approchee » ou « officielle »';
  if (typeof meta.licence !== 'string') return 'meta.licence doit nommer la licence des contours';
  return Number.isInteger(meta.cog) ? null : 'meta.cog doit être l’année du code officiel géographique';
}

/** What makes a parsed JSON unusable as a topology with these objects; null if nothing does. */
export function findTopologyFault(value: unknown, objects: readonly string[]): string | null {
  if (!isRecord(value) || value.type !== 'Topology' || !Array.isArray(value.arcs) || !isRecord(value.objects))
    return 'un objet de type « Topology » avec « objects » et « arcs » est nécessaire';
  const present = value.objects;
  const missing = objects.filter((name) => !isRecord(present[name]));
  return missing.length > 0 ? `objets absents : ${missing.join(', ')}` : null;
}

export function isArea<P extends Properties>(geometry: GeometryObject<P>): geometry is Area<P> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
