import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { join } from './join.ts';
import type { Meta } from './meta.ts';
import { listDepartements, type OutlineFile, subset } from './outline-files.ts';
import type { Partition } from './partition.ts';
import { quantise } from './quantise.ts';
import type { Registry } from './registry.ts';
import type { Box } from './sources.ts';
import { thin } from './thin.ts';
import type { Town } from './towns.ts';

const countryNames: Readonly<Record<string, string>> = {
  AND: 'Andorre',
  CHE: 'Suisse',
  ESP: 'Espagne',
  ITA: 'Italie',
  MCO: 'Monaco',
};

/** Rivers bend less than coasts: they are scenery. Square kilometres. */
const riverDetail = { bend: 0.6, farBend: 0.6, island: 0 };

/** `fond.topojson`: the land, what surrounds the region, rivers and towns. */
export function toBackground(
  partition: Partition,
  registry: Registry,
  region: string,
  rivers: FeatureCollection<LineString>,
  towns: readonly Town[],
  frame: Box,
  meta: Meta,
): OutlineFile {
  const { geometries } = partition.objects.zones;
  const merge = (pick: (zone: (typeof geometries)[number]['properties']) => boolean) =>
    mergeArcs(partition, geometries.filter(({ properties }) => pick(properties)) as never) as MultiPolygon;
  const departements = listDepartements(partition).filter(
    (code) => registry.departements.get(code)?.region !== region,
  );
  const land = subset(
    partition,
    {
      terre: { type: 'GeometryCollection', geometries: [merge(() => true)] },
      pays: {
        type: 'GeometryCollection',
        geometries: Object.entries(countryNames)
          .filter(([code]) => geometries.some(({ properties }) => properties.pays === code))
          .map(([id, nom]) => ({ ...merge((zone) => zone.pays === id), id, properties: { nom } })),
      },
      departements: {
        type: 'GeometryCollection',
        geometries: departements.map((id) => ({
          ...merge((zone) => zone.departement === id),
          id,
          properties: { nom: registry.departements.get(id)?.nom },
        })),
      },
    },
    meta,
  );
  return join(land, quantise(drawRivers(rivers, towns, frame), frame));
}

function drawRivers(rivers: FeatureCollection<LineString>, towns: readonly Town[], frame: Box): Topology {
  const points = towns.map(
    ({ lon, lat, ...properties }): Feature<Point> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties,
    }),
  );
  const villes: FeatureCollection<Point> = { type: 'FeatureCollection', features: points };
  return thin(topology({ fleuves: rivers, villes }), riverDetail, frame);
}
