import type { Feature, LineString, Point } from 'geojson';
import { typeset } from '../domain/text/typography.ts';
import { collect, point } from './features.ts';
import { type Frames, toFrames } from './frame.ts';
import { areaOf, boundsOf } from './geometry.ts';
import { lookName } from './look-name.ts';
import { readLimits, readObject } from './read-topology.ts';
import { schoolsId } from './schools-id.ts';
import type {
  Collection,
  MapInitiative,
  MapInput,
  MapSchools,
  Properties,
  Sources,
  Surface,
} from './sources.ts';
import { spreadPoints } from './spread-points.ts';
import { toTotals } from './to-totals.ts';
import { countByDepartement } from './totals.ts';

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
  return { id, name: typeset(name), departements, look: lookName(type, status) };
}
