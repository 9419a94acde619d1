import { existsSync, readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { makeGrid } from '../../src/contours/grid.ts';
import { listPolygons } from '../../src/contours/land.ts';
import { NearestLine } from '../../src/contours/nearest.ts';
import { site } from '../../src/site.ts';
import { map, measureOffsets, measureOverlaps, project, quantile, type Shape } from './measure.ts';

// Our outlines of the EPCI against the official ones, in the region (the official file stops there).
const official = new URL('../../../shared/reference/epci-75-2018.topojson', import.meta.url);
const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));
const reference = (name: string) => new URL(`../../data/reference/${name}.topojson`, import.meta.url);

/** Ours, cut to the départements of the region: straddling EPCI are drawn whole in the file. */
function readOurs(): Shape[] {
  const topology = read(reference('contours'));
  const inRegion = new Set<string>();
  for (const { id, properties } of topology.objects.departements.geometries)
    if (properties.region === site.region.code) inRegion.add(id);
  return topology.objects.epci.geometries.map((epci: { id: string; properties: { nom: string } }) => {
    const zones = topology.objects.zones.geometries.filter(
      ({ properties }: { properties: { epci: string; departement: string } }) =>
        properties.epci === epci.id && inRegion.has(properties.departement),
    );
    const geometry = feature(topology, mergeArcs(topology, zones)).geometry as Polygon | MultiPolygon;
    return { id: epci.id, nom: epci.properties.nom, geometry };
  });
}

function readTheirs(ids: readonly string[]): Shape[] {
  const topology = read(official);
  const collection = feature(
    topology,
    topology.objects.epci,
  ) as unknown as GeoJSON.FeatureCollection<MultiPolygon>;
  const byId = new Map(collection.features.map((shape) => [String(shape.id), shape.geometry]));
  return ids.map((id) => {
    const geometry = byId.get(id);
    if (geometry === undefined) throw new Error(`EPCI ${id} absent du fichier officiel.`);
    return { id, nom: '', geometry };
  });
}

/** Those that share at least five points with the outline of the land. */
function findCoastal(ours: readonly Shape[]): Set<string> {
  const topology = read(reference('fond'));
  const land = feature(
    topology,
    topology.objects.terre,
  ) as unknown as GeoJSON.FeatureCollection<MultiPolygon>;
  const shore = new Set(land.features.flatMap(({ geometry }) => listPolygons(geometry).flat(2).map(toKey)));
  const touches = ({ geometry }: Shape) =>
    listPolygons(geometry)
      .flat(2)
      .filter((point) => shore.has(toKey(point))).length >= 5;
  return new Set(ours.filter(touches).map(({ id }) => id));
}

function toKey(point: readonly number[]): string {
  return point.map((value) => value.toFixed(5)).join(' ');
}

function main(): void {
  if (!existsSync(official)) {
    console.log(`contours: skipped, no official outlines at ${official.pathname}`);
    return;
  }
  const ours = readOurs();
  const theirs = readTheirs(ours.map(({ id }) => id));
  const grid = makeGrid([-2, 42.6, 3, 47.3], 0.1);
  const overlaps = measureOverlaps(map(grid, ours), map(grid, theirs), ours.length);
  const lines = theirs.flatMap(({ geometry }) => listPolygons(geometry).flat());
  const nearest = new NearestLine(
    lines.map((ring) => project(grid, ring)),
    5 / grid.side,
  );
  const rows = ours.map((shape, i) => ({
    ...shape,
    overlap: overlaps[i] ?? 0,
    offsets: measureOffsets(grid, shape.geometry, nearest),
  }));
  const coastal = findCoastal(ours);
  print('all', rows);
  print(
    'coastal',
    rows.filter(({ id }) => coastal.has(id)),
  );
}

function print(
  name: string,
  rows: readonly { nom: string; overlap: number; offsets: readonly number[] }[],
): void {
  const overlaps = rows.map(({ overlap }) => overlap);
  const offsets = rows.flatMap((row) => row.offsets);
  const worst = [...rows].sort((a, b) => a.overlap - b.overlap).slice(0, 5);
  console.log(
    `contours, ${name}: ${rows.length} EPCI; IoU median ${quantile(overlaps, 0.5).toFixed(3)}, p10 ${quantile(overlaps, 0.1).toFixed(3)};` +
      ` offset median ${quantile(offsets, 0.5).toFixed(2)} km, p95 ${quantile(offsets, 0.95).toFixed(2)} km`,
  );
  console.log(`  worst: ${worst.map(({ nom, overlap }) => `${nom} ${overlap.toFixed(3)}`).join('; ')}`);
}

main();
