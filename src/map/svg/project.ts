import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { aspectOf, mercatorY } from '../frame.ts';
import type { Bounds } from '../geometry.ts';
import { PathWriter } from './path-data.ts';

/** Height of the drawing: about that of the map on a desk, so that a unit is about a pixel. */
export const drawingHeight = 760;

/** How far around the frame the background is drawn, in heights of the frame: a wide or high box shows it. */
const wideSurroundings = { west: 1.1, east: 2, north: 0.6, south: 0.6 };
/** Of a drawing that keeps its own shape: just beyond its edge, so that the cut is not seen. */
export const noSurroundings = { west: 0.02, east: 0.02, north: 0.02, south: 0.02 };

/** What the eye rests on, and what is only there to find one's way: smallest distance between points, in units. */
const tolerances = { fine: 0.9, coarse: 2.2 };
export type Detail = keyof typeof tolerances;

export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly place: (position: Position) => [number, number];
  /** Path data, clipped to the surroundings of the frame; null if nothing is left. */
  readonly path: (geometry: Geometry, detail?: Detail) => string | null;
}

/** Web Mercator, fitted to a frame. Planar: the files' winding order must not matter. */
export function projectTo(frame: Bounds, around = wideSurroundings): Projection {
  const [west, south, , north] = frame;
  const scale = drawingHeight / (mercatorY(north) - mercatorY(south));
  const width = drawingHeight * aspectOf(frame);
  const top = mercatorY(north);
  const place = ([lon = 0, lat = 0]: Position): [number, number] => [
    (((lon - west) * Math.PI) / 180) * scale,
    (top - mercatorY(Math.max(-85, Math.min(85, lat)))) * scale,
  ];
  const clip = geoIdentity().clipExtent([
    [-around.west * drawingHeight, -around.north * drawingHeight],
    [width + around.east * drawingHeight, (1 + around.south) * drawingHeight],
  ]);
  const pen = new PathWriter();
  const draw = geoPath(clip, pen);
  const path = (geometry: Geometry, detail: Detail = 'fine') => {
    pen.tolerance = tolerances[detail];
    draw(projectGeometry(geometry, place));
    return pen.take() || null;
  };
  return { width, height: drawingHeight, place, path };
}

function projectGeometry(geometry: Geometry, place: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry;
  const project = (coordinates: unknown): unknown =>
    isPosition(coordinates) ? place(coordinates) : (coordinates as unknown[]).map(project);
  return { ...geometry, coordinates: project(geometry.coordinates) } as Geometry;
}

function isPosition(coordinates: unknown): coordinates is Position {
  return Array.isArray(coordinates) && typeof coordinates[0] === 'number';
}
