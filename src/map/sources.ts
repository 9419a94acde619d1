import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Status } from '../domain/initiative.ts';
import type { InitiativeType } from '../domain/initiative-types.ts';
import { type Frames, toFrames } from './frame.ts';
import { areaOf, boundsOf, centreOf } from './geometry.ts';
import { readLimits, readObject } from './read-topology.ts';
import { schoolsId } from './schools-id.ts';
import { spreadPoints } from './spread-points.ts';
import { countByDepartement, type Totals, totalRadius } from './totals.ts';

/** What the map needs of an initiative, from the build's rows or from the published GeoJSON alike. */
export interface MapInitiative {
  readonly id: string;
  readonly type: InitiativeType;
  readonly name: string;
  readonly status: Status;
  readonly departements: readonly string[];
  readonly geometry: Geometry | null;
}

/** Schools of the trial in one département; never anything finer. */
export interface MapSchools {
  readonly departement: string;
  readonly name: string;
  readonly schools: number;
  /** Longitude and latitude of the middle of the département. */
  readonly centre: readonly [number, number];
}

export interface MapInput {
  readonly initiatives: readonly MapInitiative[];
  readonly trial: readonly MapSchools[];
  /** `data/reference/contours.topojson`: objects `region`, and `departements`, those of the trial included. */
  readonly contours: Topology;
  /** `data/reference/fond.topojson`: objects `terre`, `pays`, `departements`, `fleuves`, `villes`. */
  readonly background: Topology;
}

/** `look` says which of its layer's looks a feature takes: `default`, or type and status as in `cls-active`. */
export interface Properties {
  readonly look: string;
  readonly id?: string;
  readonly name?: string;
  readonly rank?: number;
  /** Code of the region, of a département. */
  readonly region?: string;
  /** What a disc counts, and its radius in pixels. */
  readonly count?: number;
  readonly radius?: number;
  /** Place among the symbols of the same point: pixels right and down of it. */
  readonly shift?: readonly [number, number];
  readonly departements?: readonly string[];
}

export type Surface = Polygon | MultiPolygon;
type Collection<G extends Geometry> = FeatureCollection<G, Properties>;

/** One set of features for every renderer. */
export interface Sources {
  readonly land: Collection<Surface>;
  readonly neighbours: Collection<Surface>;
  /** Limits of the départements around. */
  readonly borders: Collection<MultiLineString>;
  readonly rivers: Collection<LineString>;
  /** Those of the region. */
  readonly departements: Collection<Surface>;
  /** Their limits, each drawn once. */
  readonly limits: Collection<MultiLineString>;
  readonly region: Collection<Surface>;
  readonly territories: Collection<Surface>;
  readonly symbols: Collection<Point>;
  readonly schools: Collection<Point>;
  readonly totals: Collection<Point>;
  readonly towns: Collection<Point>;
}
export type SourceName = keyof Sources;

export function toSources(input: MapInput): Sources {
  const region = readObject<Surface>(input.contours, 'region');
  const departements = readObject<Surface>(input.contours, 'departements');
  const inRegion = new Set(region.map(({ properties }) => properties.id));
  const own = collect(departements.filter(({ properties }) => inRegion.has(properties.region)));
  const located = input.initiatives.filter((it) => it.geometry !== null);
  return {
    land: collect(readObject<Surface>(input.background, 'terre')),
    neighbours: collect(readObject<Surface>(input.background, 'pays')),
    borders: collect([readLimits(input.background)]),
    rivers: collect(readObject<LineString>(input.background, 'fleuves')),
    departements: own,
    limits: collect([
      readLimits(input.contours, new Set(own.features.map(({ properties }) => properties.id))),
    ]),
    region: collect(region),
    territories: toTerritories(located),
    symbols: toSymbols(located),
    schools: collect(input.trial.map(toSchools)),
    totals: toTotals(own, countByDepartement(input.initiatives)),
    towns: collect(readObject<Point>(input.background, 'villes')),
  };
}

/** Degrees around the middle of a département within which it lies, or nearly so. */
const reach = 0.65;

export function toMapFrames(sources: Sources): Frames {
  const region = boundsOf(sources.region.features.map(({ geometry }) => geometry));
  const [west, south, east, north] = boundsOf(sources.schools.features.map(({ geometry }) => geometry));
  return toFrames(region, [west - reach, south - reach, east + reach, north + reach]);
}

/** A disc for each département of the region that has any. */
export function toTotals(departements: Sources['departements'], totals: Totals): Collection<Point> {
  return collect(
    departements.features.flatMap(({ geometry, properties }) => {
      const count = totals.get(properties.id ?? '') ?? 0;
      return count === 0
        ? []
        : [point(centreOf(geometry), { ...properties, count, radius: totalRadius(count) })];
    }),
  );
}

/** Large ones first, so that the small ones lie over them. */
function toTerritories(initiatives: readonly MapInitiative[]): Collection<Surface> {
  const surfaces = initiatives.flatMap((initiative) => {
    const { geometry } = initiative;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    return [{ type: 'Feature' as const, geometry, properties: describe(initiative) }];
  });
  const areas = new Map(surfaces.map((surface) => [surface, areaOf(surface.geometry)]));
  return collect(surfaces.sort((one, other) => (areas.get(other) ?? 0) - (areas.get(one) ?? 0)));
}

function toSymbols(initiatives: readonly MapInitiative[]): Collection<Point> {
  const points = initiatives.flatMap((initiative) =>
    initiative.geometry?.type === 'Point'
      ? [point([...initiative.geometry.coordinates], describe(initiative))]
      : [],
  );
  return collect(spreadPoints(points));
}

function toSchools({ departement, name, schools, centre }: MapSchools): Feature<Point, Properties> {
  const radius = 4.2 * Math.sqrt(schools);
  return point([...centre], { look: 'default', id: schoolsId(departement), name, count: schools, radius });
}

function describe({ id, name, type, status, departements }: MapInitiative): Properties {
  return { id, name, departements, look: `${type}-${status}` };
}

function point(coordinates: number[], properties: Properties): Feature<Point, Properties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

function collect<G extends Geometry>(features: Feature<G, Properties>[]): Collection<G> {
  return { type: 'FeatureCollection', features };
}
