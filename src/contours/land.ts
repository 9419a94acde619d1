import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { overlap } from './boxes.ts';
import type { Grid } from './grid.ts';
import { toDegrees } from './grid.ts';
import { rasterise } from './rasterise.ts';
import type { Box } from './sources.ts';

export interface Country {
  /** ISO code of three letters. */
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The countries of @geo-maps/countries-land-250m that have land in the frame. */
export function selectCountries(
  land: FeatureCollection<Polygon | MultiPolygon, { A3: string }>,
  frame: Box,
): Country[] {
  return land.features
    .map(({ geometry, properties }) => ({ code: properties.A3, geometry }))
    .filter(({ geometry }) =>
      listPolygons(geometry).some(([outer]) => outer && overlap(boxOf(outer), frame)),
    );
}

export function listPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Writes the number of a country (its place in the list, from 1) in the cells of its land. Lakes count as land, as
 * they do in the official limits of communes.
 */
export function mapCountries(grid: Grid, countries: readonly Country[]): Uint8Array {
  const cells = new Uint8Array(grid.columns * grid.rows);
  const [east, south] = toDegrees(grid, grid.columns, grid.rows);
  const frame: Box = [grid.west, south, east, grid.north];
  countries.forEach(({ geometry }, index) => {
    for (const [outer] of listPolygons(geometry))
      if (outer && overlap(boxOf(outer), frame)) rasterise(grid, [outer], index + 1, cells);
  });
  return cells;
}

function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of ring as readonly [number, number][]) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The outer outlines of the countries that pass through the frame: coasts and borders. */
export function listShores(countries: readonly Country[], frame: Box): Position[][] {
  return countries
    .flatMap(({ geometry }) => listPolygons(geometry).flatMap(([outer]) => (outer ? [outer] : [])))
    .filter((ring) => overlap(boxOf(ring), frame));
}
