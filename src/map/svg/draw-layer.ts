import type { Feature, Point } from 'geojson';
import { urls } from '../../domain/urls.ts';
import type { LayerOf, MapLayer } from '../layer.ts';
import { cssColor } from '../palette.ts';
import type { Properties, SourceName, Sources } from '../sources.ts';
import { placeLabels, sizeOf } from './labels.ts';
import { drawDisc, drawMark } from './mark.ts';
import { element, type Markup, text } from './markup.ts';
import type { Detail, Projection } from './project.ts';
import { lineAttributes, surfaceAttributes } from './surface.ts';

interface Drawing {
  readonly sources: Sources;
  readonly projection: Projection;
}

export function drawLayer(layer: MapLayer, drawing: Drawing): Markup {
  const children = {
    surface: drawSurfaces,
    line: drawLines,
    mark: drawMarks,
    disc: drawDiscs,
    label: drawLabels,
  }[layer.kind] as (layer: MapLayer, drawing: Drawing) => Markup[];
  return element('g', { 'data-layer': layer.id }, ...children(layer, drawing));
}

function drawSurfaces(layer: LayerOf<'surface'>, { sources, projection }: Drawing): Markup[] {
  return sources[layer.source].features.flatMap(({ geometry, properties }) => {
    const look = layer.looks[properties.look];
    const d = projection.path(geometry, detailOf(layer));
    if (!look || !d) return [];
    const path = element('path', { d, ...surfaceAttributes(look) });
    return [properties.id && layer.source === 'territories' ? link(properties, path) : path];
  });
}

function drawLines(layer: LayerOf<'line'>, { sources, projection }: Drawing): Markup[] {
  const paths = sources[layer.source].features.flatMap(
    ({ geometry }) => projection.path(geometry, detailOf(layer)) ?? [],
  );
  return [element('path', { d: paths.join(''), ...lineAttributes(layer.look) })];
}

function drawMarks(layer: LayerOf<'mark'>, drawing: Drawing): Markup[] {
  return placePoints(layer.source, drawing).flatMap(({ properties, at: [x, y] }) => {
    const look = layer.looks[properties.look];
    const [right, down] = properties.shift ?? [0, 0];
    return look ? [link(properties, moveTo(x + right, y + down, drawMark(look)))] : [];
  });
}

function drawDiscs(layer: LayerOf<'disc'>, drawing: Drawing): Markup[] {
  return placePoints(layer.source, drawing).map(({ properties, at: [x, y] }) =>
    element(
      'g',
      { [layer.source === 'totals' ? 'data-total' : 'data-id']: properties.id },
      element('title', {}, text(`${properties.name}${'\u00a0'}: ${properties.count}`)),
      moveTo(x, y, drawDisc(layer.look, properties.radius ?? 0, String(properties.count))),
    ),
  );
}

function drawLabels(layer: LayerOf<'label'>, drawing: Drawing): Markup[] {
  const marks = [...placePoints('symbols', drawing), ...placePoints('schools', drawing)];
  return placeLabels(placePoints(layer.source, drawing), marks).map(({ name, rank, x, y }) =>
    element(
      'text',
      {
        x: x.toFixed(1),
        y: y.toFixed(1),
        'data-rank': rank,
        'font-size': sizeOf(rank),
        'text-anchor': 'middle',
        fill: cssColor(layer.look.color),
        stroke: cssColor(layer.look.halo),
      },
      text(name),
    ),
  );
}

/** Around the region, the drawing is only there to find one's way. */
const surroundings: ReadonlySet<SourceName> = new Set(['neighbours', 'land', 'borders', 'rivers']);

function detailOf({ source }: MapLayer): Detail {
  return surroundings.has(source) ? 'coarse' : 'fine';
}

/** Not a tab stop: the list holds the same links in a better order. */
function link({ id = '', name = '', look }: Properties, content: Markup): Markup {
  return element(
    'a',
    { href: urls.initiative(id), tabindex: -1, 'data-id': id, 'data-look': look },
    element('title', {}, text(name)),
    content,
  );
}

function moveTo(x: number, y: number, content: Markup): Markup {
  return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, content);
}

function placePoints(source: SourceName, { sources, projection }: Drawing) {
  const points = sources[source].features as Feature<Point, Properties>[];
  return points
    .map(({ geometry, properties }) => ({ properties, at: projection.place(geometry.coordinates) }))
    .filter(({ at: [x, y] }) => x > -projection.height && x < 3 * projection.height && y > -200 && y < 960);
}
