import type {
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
/** Features of the map. */
export type Collection<G extends Geometry> = FeatureCollection<G, Properties>;

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
