import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Status } from '../../domain/initiative.ts';
import type { InitiativeType } from '../../domain/initiative-types.ts';
import { toFrames } from '../frame.ts';
import { boundsOf } from '../geometry.ts';
import { markLook } from '../looks.ts';
import { cssColor } from '../palette.ts';
import { step, toCoarsePath } from './coarse-path.ts';
import { drawMark } from './mark.ts';
import { element, type Markup, text } from './markup.ts';
import { type Projection, projectTo } from './project.ts';

/** A territory as a small map draws it. Null geometry: nothing may be drawn of it. */
export interface SmallTerritory {
  readonly geometry: Geometry | null;
  readonly type: InitiativeType;
  readonly status: Status;
}

interface SmallMap {
  /** `data/reference/contours.topojson`: objects `departements` and `region`. */
  readonly contours: Topology;
  /** Those that are lit, by their codes. */
  readonly departements: readonly string[];
  /** What the picture shows, for who does not see it. */
  readonly name: string;
}

/** A small still map that says where one territory lies in the region: its départements are lit. */
export function drawLocator(map: SmallMap & SmallTerritory): Markup {
  return drawTerritories({ ...map, territories: [map] });
}

/** A small still map of several territories, drawn over one another. */
export function drawTerritories({
  contours,
  departements,
  territories,
  name,
}: SmallMap & { readonly territories: readonly SmallTerritory[] }): Markup {
  const region = read(contours, 'region');
  const limits = read(contours, 'departements').filter(
    ({ properties }) => String(properties?.region) === String(region[0]?.id),
  );
  const bounds = boundsOf(region.map((it) => it.geometry));
  const projection = projectTo(toFrames(bounds, bounds).region);
  const outline = (features: readonly Feature[]) =>
    features.map((it) => toCoarsePath(it.geometry, projection)).join('');
  const concerned = limits.filter(({ id }) => departements.includes(String(id)));
  return element(
    'svg',
    {
      viewBox: `0 0 ${Math.round(projection.width / step)} ${projection.height / step}`,
      role: 'img',
      'aria-label': name,
    },
    element('title', {}, text(name)),
    element('path', { d: outline(region), ...line(1.75), fill: cssColor('land') }),
    element('path', { d: outline(concerned), fill: cssColor('house'), 'fill-opacity': 0.16 }),
    element('path', { d: outline(limits), ...line(1) }),
    ...territories.flatMap(({ geometry, type, status }) =>
      geometry ? drawTerritory(geometry, projection, type, status) : [],
    ),
  );
}

function drawTerritory(
  geometry: Geometry,
  projection: Projection,
  type: InitiativeType,
  status: Status,
): Markup[] {
  if (geometry.type === 'Point') {
    const [x, y] = projection.place(geometry.coordinates);
    const transform = `translate(${Math.round(x / step)} ${Math.round(y / step)})`;
    return [element('g', { transform }, drawMark(markLook(type, status)))];
  }
  const color = cssColor(type);
  const d = toCoarsePath(geometry, projection);
  return [
    element('path', {
      d,
      fill: color,
      'fill-opacity': 0.72,
      stroke: color,
      'stroke-linejoin': 'round',
      'stroke-width': 1.5,
    }),
  ];
}

function line(width: number) {
  return {
    fill: 'none',
    stroke: cssColor('border'),
    'stroke-width': width,
    'vector-effect': 'non-scaling-stroke',
  };
}

function read(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`The topology has no object "${name}": run npm run contours.`);
  const shapes = feature(topology, object);
  return shapes.type === 'FeatureCollection' ? shapes.features : [shapes];
}
