/**
 * The few shapes of RFC 7946 that the map needs. Positions are [longitude, latitude] in degrees, WGS 84. Written here
 * because this folder imports nothing; they fit the types of `geojson`.
 */
export interface PointShape {
  type: 'Point';
  coordinates: number[];
}

export interface PolygonShape {
  type: 'Polygon';
  coordinates: number[][][];
}

export interface MultiPolygonShape {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}

export type Shape = PointShape | PolygonShape | MultiPolygonShape;
