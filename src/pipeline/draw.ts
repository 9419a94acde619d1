import { merge } from 'topojson-client';
import type { PointShape, Shape } from '../domain/geometry.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { Outline } from '../domain/located-initiative.ts';
import type { Reference, ReferenceCommune } from './reference.ts';
import { orientRings, roundPosition, roundRing } from './ring.ts';
import type { Area, Contours, ZoneProperties } from './topology.ts';
import { findWholeZones, type Zone } from './zones.ts';

/** What is drawn of an initiative: its outline if it is a union of zones, or else a point; nothing if it is not sure. */
export function draw(
  { communes, confidence }: Initiative,
  zones: readonly Zone[],
  contours: Contours,
  reference: Reference,
): { geometry: Shape | null; outline: Outline } {
  if (confidence === 'low' || communes.length === 0) return { geometry: null, outline: 'aucun' };
  const whole = findWholeZones(communes, zones).flatMap((index) => zones[index] ?? []);
  const drawn = whole.reduce((sum, zone) => sum + zone.communes.length, 0);
  if (drawn < communes.length)
    return {
      geometry: toPoint(communes.flatMap((code) => reference.communes.get(code) ?? [])),
      outline: 'aucun',
    };
  const areas = whole.map(({ area }) => area);
  return {
    geometry: mergeAreas(contours, areas),
    outline: contours.meta.precision === 'officielle' ? 'officiels' : 'approches',
  };
}

function mergeAreas(contours: Contours, areas: readonly Area<ZoneProperties>[]): Shape {
  const polygons = merge(contours, [...areas])
    .coordinates.map((rings) => rings.map(roundRing).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0)
    .map(orientRings);
  const [only, ...others] = polygons;
  if (only && others.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** The centre of the communes, each weighing as its inhabitants. */
function toPoint(communes: readonly ReferenceCommune[]): PointShape {
  // A commune without inhabitants (they exist) must not make the weights vanish.
  const weigh = ({ population }: ReferenceCommune) => Math.max(population, 1);
  const total = communes.reduce((sum, commune) => sum + weigh(commune), 0);
  const average = (of: (commune: ReferenceCommune) => number) =>
    communes.reduce((sum, commune) => sum + of(commune) * weigh(commune), 0) / total;
  return {
    type: 'Point',
    coordinates: roundPosition([average(({ lon }) => lon), average(({ lat }) => lat)]),
  };
}
