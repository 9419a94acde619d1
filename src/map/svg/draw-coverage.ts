import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type ZoneLevel, zoneKey, zoneLevels } from '../../domain/zone-levels.ts';
import { toFrames } from '../frame.ts';
import { boundsOf } from '../geometry.ts';
import type { SurfaceLook } from '../looks.ts';
import { element, type Markup, text } from './markup.ts';
import { noSurroundings, projectTo } from './project.ts';
import { drawPattern, lineAttributes, surfaceAttributes } from './surface.ts';

/** One hue, told apart by its hatch as well: nothing found is bare paper. */
export const zoneLooks: Readonly<Record<ZoneLevel, SurfaceLook>> = {
  active: { fill: 'house', opacity: 0.75 },
  preparation: { fill: 'house', opacity: 0.2, hatch: { name: 'diagonal-up', opacity: 0.9 } },
  unknown: { fill: 'house', opacity: 0.12, hatch: { name: 'dots', opacity: 0.9 } },
  partial: { fill: 'house', opacity: 0, hatch: { name: 'diagonal-down', opacity: 0.45 } },
  none: { fill: 'land', opacity: 1 },
};

interface CoverageMap {
  /** `data/reference/contours.topojson`: objects `zones` and `departements`. */
  readonly contours: Topology;
  /** The zones that are drawn, by `zoneKey`: the map is framed on them. */
  readonly levels: ReadonlyMap<string, ZoneLevel>;
  readonly name: string;
}

/** A still map of how far each zone is covered. */
export function drawCoverage({ contours, levels, name }: CoverageMap): Markup {
  const zones = read(contours, 'zones').filter((zone) => levels.has(keyOf(zone)));
  const bounds = boundsOf(zones.map(({ geometry }) => geometry));
  const projection = projectTo(toFrames(bounds, bounds).region, noSurroundings);
  const codes = new Set(zones.map(({ properties }) => String(properties?.departement)));
  const limits = read(contours, 'departements').filter(({ id }) => codes.has(String(id)));
  const path = (it: Feature) => projection.path(it.geometry, 'coarse') ?? undefined;
  return element(
    'svg',
    {
      class: 'coverage-map',
      viewBox: `0 0 ${projection.width.toFixed(0)} ${projection.height}`,
      role: 'img',
      'aria-label': name,
    },
    element('title', {}, text(name)),
    element('defs', {}, ...patternsOf([...levels.values()])),
    ...zones.map((zone) =>
      element('path', {
        d: path(zone),
        ...surfaceAttributes({
          ...zoneLooks[levels.get(keyOf(zone)) ?? 'none'],
          line: { color: 'border', width: 0.75 },
        }),
      }),
    ),
    ...limits.map((limit) =>
      element('path', { d: path(limit), ...lineAttributes({ color: 'ink', width: 1.25 }) }),
    ),
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

function keyOf({ properties }: Feature): string {
  return zoneKey({ epci: String(properties?.epci), departement: String(properties?.departement) });
}

function read(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`The topology has no object "${name}".`);
  return feature(topology, object as GeometryCollection).features;
}
