import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { toFrames } from '../frame.ts';
import { boundsOf } from '../geometry.ts';
import { background } from '../layers/background.ts';
import { schools } from '../layers/schools.ts';
import { cssColor } from '../palette.ts';
import type { MapInput, Sources } from '../sources.ts';
import { toSources } from '../to-sources.ts';
import { drawLayer } from './draw-layer.ts';
import { drawDisc } from './mark.ts';
import { element, type Markup, text } from './markup.ts';
import { noSurroundings, type Projection, projectTo } from './project.ts';

/** A still map of the départements of the trial, with the discs of the explorer's layer. Nothing finer is known. */
export function drawTrial(input: Pick<MapInput, 'trial' | 'contours' | 'background'>, name: string): Markup {
  const sources = toSources({ ...input, initiatives: [] });
  const codes = new Set(input.trial.map(({ departement }) => departement));
  const limits = readDepartements(input.background).filter(({ id }) => codes.has(String(id)));
  const bounds = boundsOf(limits.map(({ geometry }) => geometry));
  const projection = projectTo(toFrames(bounds, bounds).region, noSurroundings);
  return element(
    'svg',
    {
      class: 'trial-map',
      viewBox: `0 0 ${Math.round(projection.width)} ${projection.height}`,
      role: 'img',
      'aria-label': name,
    },
    ...background.map((layer) => drawLayer(layer, { sources, projection })),
    ...limits.map((limit) => drawLimit(limit, projection)),
    ...drawDiscs(sources, projection),
  );
}

function readDepartements(background: Topology): Feature[] {
  const object = background.objects.departements;
  if (!object) throw new Error('The background has no object "departements": run npm run contours.');
  const read = feature(background, object);
  return read.type === 'FeatureCollection' ? read.features : [read];
}

function drawLimit({ geometry }: Feature, { path }: Projection): Markup {
  const look = { fill: cssColor('land'), stroke: cssColor('border'), 'stroke-width': 2 };
  return element('path', { d: path(geometry) ?? '', ...look });
}

/** Larger than on the explorer, as this drawing is shown smaller; the name below, since there is no list. */
function drawDiscs(sources: Sources, { place }: Projection): Markup[] {
  const scale = 3.2;
  return sources.schools.features.map(({ geometry, properties }) => {
    const [x, y] = place(geometry.coordinates);
    const radius = scale * (properties.radius ?? 0);
    const label = {
      y: (radius + 44).toFixed(0),
      'text-anchor': 'middle',
      'font-size': 46,
      'font-weight': 650,
    };
    return element(
      'g',
      { transform: `translate(${x.toFixed(0)} ${y.toFixed(0)})` },
      element(
        'g',
        { transform: `scale(${scale})` },
        drawDisc(schools.look, properties.radius ?? 0, String(properties.count)),
      ),
      element('text', { ...label, fill: cssColor('town') }, text(properties.name ?? '')),
    );
  });
}
