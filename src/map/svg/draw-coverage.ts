import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { type ZoneLevel, zoneKey, zoneLevels } from '../../domain/places/zone-levels.ts';
import { toFrames } from '../frame.ts';
import { boundsOf } from '../geometry.ts';
import type { SurfaceLook } from '../looks.ts';
import { step, toCoarseLines, toCoarsePath } from './coarse-path.ts';
import { element, type Markup, text } from './markup.ts';
import { projectTo } from './project.ts';
import { drawPattern, lineAttributes, surfaceAttributes } from './surface.ts';

/** One hue, told apart by its hatch as well: nothing found is bare paper. */
export const zoneLooks: Readonly<Record<ZoneLevel, SurfaceLook>> = {
  active: { fill: 'house', opacity: 0.75 },
  preparation: { fill: 'house', opacity: 0.2, hatch: { name: 'diagonal-up', opacity: 0.9 } },
  unknown: { fill: 'house', opacity: 0.12, hatch: { name: 'dots', opacity: 0.9 } },
  partial: { fill: 'house', opacity: 0, hatch: { name: 'diagonal-down', opacity: 0.45 } },
  none: { fill: 'land', opacity: 1 },
};

/** What the file says of a zone. */
interface ZoneProperties {
  readonly epci: string;
  readonly departement: string;
}
type Zone = Polygon<ZoneProperties> | MultiPolygon<ZoneProperties>;
export type ZoneTopology = Topology<{ zones: GeometryCollection<ZoneProperties> }>;

interface CoverageMap {
  /** `data/reference/contours.topojson`: object `zones`. */
  readonly contours: ZoneTopology;
  /** The zones that are drawn, by `zoneKey`: the map is framed on them. */
  readonly levels: ReadonlyMap<string, ZoneLevel>;
  readonly name: string;
}

/**
 * A still map of how far each zone is covered. Zones of one level are one surface, and every border is drawn once: half
 * the weight of a path a zone.
 */
export function drawCoverage({ contours, levels, name }: CoverageMap): Markup {
  const zones = readZones(contours).filter((zone) => levels.has(keyOf(zone)));
  const bounds = boundsOf([merge(contours, zones)]);
  const projection = projectTo(toFrames(bounds, bounds).region);
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: zones };
  const lines = (keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
    toCoarseLines(mesh(contours, collection, keep), projection);
  return element(
    'svg',
    {
      class: 'coverage-map',
      viewBox: `0 0 ${Math.round(projection.width / step)} ${projection.height / step}`,
      role: 'img',
      'aria-label': name,
    },
    element('title', {}, text(name)),
    element('defs', {}, ...patternsOf([...levels.values()])),
    ...zoneLevels
      .map((level) => ({ level, own: zones.filter((zone) => levels.get(keyOf(zone)) === level) }))
      .filter(({ own }) => own.length > 0)
      .map(({ level, own }) =>
        element('path', {
          d: toCoarsePath(merge(contours, own), projection),
          ...surfaceAttributes(zoneLooks[level]),
        }),
      ),
    element('path', { d: lines(isInside), ...lineAttributes({ color: 'border', width: 0.75 }) }),
    element('path', {
      d: lines((a, b) => !isInside(a, b)),
      ...lineAttributes({ color: 'ink', width: 1.25 }),
    }),
  );
}

/** A square in the look of a level, for the key. Its pattern is that of the map on the same page. */
export function drawKey(level: ZoneLevel): Markup {
  const look = { ...zoneLooks[level], line: { color: 'border', width: 1 } } as const;
  return element(
    'svg',
    { width: 26, height: 18, 'aria-hidden': 'true' },
    element('rect', { x: 1, y: 1, width: 24, height: 16, ...surfaceAttributes(look) }),
  );
}

function patternsOf(levels: readonly ZoneLevel[]): Markup[] {
  return zoneLevels
    .filter((level) => levels.includes(level) && zoneLooks[level].hatch)
    .map((level) => drawPattern(zoneLooks[level]));
}

/** A border between two zones of one département; that of the whole has the same zone on both sides. */
function isInside(a: GeometryObject, b: GeometryObject): boolean {
  return a !== b && propertiesOf(a).departement === propertiesOf(b).departement;
}

function keyOf(zone: GeometryObject): string {
  return zoneKey(propertiesOf(zone));
}

function propertiesOf({ properties }: GeometryObject): ZoneProperties {
  return { epci: '', departement: '', ...properties };
}

function readZones({ objects }: ZoneTopology): Zone[] {
  return objects.zones.geometries.filter((zone) => zone.type === 'Polygon' || zone.type === 'MultiPolygon');
}
