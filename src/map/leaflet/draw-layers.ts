import type { Feature, FeatureCollection, Point } from 'geojson';
import L from 'leaflet';
import type { LayerOf, MapLayer } from '../layer.ts';
import type { LineLook } from '../looks.ts';
import { markSize } from '../measures.ts';
import { cssColor } from '../palette.ts';
import type { Properties, Sources } from '../sources.ts';
import { drawDisc, drawMark } from '../svg/mark.ts';
import { element, type Markup } from '../svg/markup.ts';
import { surfaceAttributes } from '../svg/surface.ts';
import { drawTowns } from './draw-towns.ts';

/** What can be shown and hidden one by one, by id. */
export type Shapes = ReadonlyMap<string, L.Layer>;

/** Draws every layer but the totals, which change with the filters; each pane is a layer, in the order of the list. */
export function drawLayers(map: L.Map, layers: readonly MapLayer[], sources: Sources): Shapes {
  const shapes = new Map<string, L.Layer>();
  for (const [index, layer] of layers.entries()) {
    const pane = map.createPane(layer.id);
    pane.style.zIndex = String(400 + index);
    pane.dataset.layer = layer.id;
    if (layer.kind === 'label') drawTowns(map, layer, sources);
    else if (layer.source !== 'totals') {
      for (const [id, shape] of drawLayer(layer, sources)) {
        shape.addTo(map);
        if (id !== undefined) shapes.set(id, shape);
      }
    }
  }
  return shapes;
}

function drawLayer(layer: MapLayer, sources: Sources): (readonly [string | undefined, L.Layer])[] {
  const { features } = sources[layer.source] as FeatureCollection<Point, Properties>;
  const isNamed = layer.source === 'territories' || layer.kind === 'mark' || layer.kind === 'disc';
  return features.map((feature) => {
    const { id } = feature.properties;
    const shape = drawFeature(layer, feature, isNamed);
    if (isNamed) shape.on('add', () => nameElements(shape, id ?? ''));
    return [isNamed ? id : undefined, shape] as const;
  });
}

function drawFeature(layer: MapLayer, feature: Feature<Point, Properties>, isNamed: boolean): L.Layer {
  const { look } = feature.properties;
  const place = { pane: layer.id, interactive: isNamed, bubblingMouseEvents: true };
  if (layer.kind === 'surface') {
    const surface = layer.looks[look];
    if (!surface) return L.layerGroup();
    const { fill } = surfaceAttributes(surface);
    const line = surface.line ? lineOptions(surface.line) : { stroke: false };
    const fillOpacity = surface.hatch ? 1 : surface.opacity;
    return L.geoJSON(feature, {
      ...place,
      style: { ...line, ...place, fill: true, fillColor: fill, fillOpacity },
    });
  }
  if (layer.kind === 'line') {
    return L.geoJSON(feature, { ...place, style: { ...place, ...lineOptions(layer.look), fill: false } });
  }
  return drawPoint(layer, feature);
}

/** A point as an element of the page, which holds the same drawing as the SVG map. */
export function drawPoint(layer: MapLayer, { geometry, properties }: Feature<Point, Properties>): L.Marker {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { side, drawing } = describePoint(layer, properties);
  const [right, down] = properties.shift ?? [0, 0];
  const html = element(
    'svg',
    {
      width: side,
      height: side,
      viewBox: `${-side / 2} ${-side / 2} ${side} ${side}`,
      'aria-hidden': 'true',
    },
    ...drawing,
  );
  const icon = L.divIcon({
    html,
    className: 'map-point',
    iconSize: [side, side],
    iconAnchor: [side / 2 - right, side / 2 - down],
  });
  return L.marker([lat, lon], { icon, keyboard: false, pane: layer.id, bubblingMouseEvents: true });
}

function describePoint(layer: MapLayer, properties: Properties): { side: number; drawing: Markup[] } {
  if (layer.kind === 'mark') {
    const look = layer.looks[properties.look];
    return { side: markSize, drawing: look ? [drawMark(look)] : [] };
  }
  const { look } = layer as LayerOf<'disc'>;
  const { radius = 0, count } = properties;
  return { side: 2 * radius + 4, drawing: [drawDisc(look, radius, String(count))] };
}

function lineOptions({ color, width, opacity = 1, dash }: LineLook): L.PathOptions {
  return {
    color: cssColor(color),
    weight: width,
    opacity,
    lineCap: dash?.[0] === 0 ? 'round' : 'butt',
    ...(dash ? { dashArray: dash.join(' ') } : {}),
  };
}

function nameElements(shape: L.Layer, id: string): void {
  const parts = shape instanceof L.LayerGroup ? shape.getLayers() : [shape];
  for (const part of parts) {
    const drawn = (part as L.Path | L.Marker).getElement();
    if (drawn instanceof HTMLElement || drawn instanceof SVGElement) drawn.dataset.id = id;
  }
}
