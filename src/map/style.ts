import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { MapLayer } from './layer.ts';
import type { Palette } from './palette.ts';
import type { Sources } from './sources.ts';
import { discLayers } from './style/disc-layers.ts';
import { labelLayers } from './style/label-layers.ts';
import { lineLayers } from './style/line-layers.ts';
import { markLayers } from './style/mark-layers.ts';
import { selectionLayers } from './style/selection-layers.ts';
import { surfaceLayers } from './style/surface-layers.ts';

/** The layers as a MapLibre style: nothing is fetched, images are added by the renderer. */
export function toStyle(layers: readonly MapLayer[], sources: Sources, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, data]): [string, SourceSpecification] => [
        name,
        { type: 'geojson', data, promoteId: 'id' },
      ]),
    ),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...layers.flatMap((layer) => toLayers(layer, palette)),
      ...selectionLayers(palette),
    ],
  };
}

function toLayers(layer: MapLayer, palette: Palette): LayerSpecification[] {
  const drawn = {
    surface: surfaceLayers,
    line: lineLayers,
    mark: markLayers,
    disc: discLayers,
    label: labelLayers,
  }[layer.kind] as (layer: MapLayer, palette: Palette) => LayerSpecification[];
  const range = {
    ...(layer.from === undefined ? {} : { minzoom: layer.from }),
    ...(layer.to === undefined ? {} : { maxzoom: layer.to }),
  };
  return drawn(layer, palette).map((it) => ({ ...it, ...range }));
}
