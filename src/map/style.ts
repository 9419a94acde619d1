import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { hatchImage, markImage } from './image-names.ts';
import type { LayerOf, MapLayer } from './layer.ts';
import type { Palette } from './palette.ts';
import { selectionLayers } from './selection-layers.ts';
import type { Sources } from './sources.ts';

/** A CSS family of the page: the style names no glyph server, so the browser's own fonts draw the labels. */
const font = ['Atkinson Hyperlegible Next Variable'];

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

function surfaceLayers(layer: LayerOf<'surface'>, palette: Palette): LayerSpecification[] {
  const looks = Object.entries(layer.looks);
  const detail = layer.detailFrom === undefined ? {} : { minzoom: layer.detailFrom };
  const hatched = looks.filter(([, look]) => look.hatch);
  const dashes = Map.groupBy(
    looks.filter(([, look]) => look.line),
    ([, look]) => look.line?.dash,
  );
  const fill: LayerSpecification = {
    id: layer.id,
    type: 'fill',
    source: layer.source,
    paint: {
      'fill-color': byLook(
        looks.map(([name, look]) => [name, palette[look.fill]]),
        palette.land,
      ),
      'fill-opacity': byLook(
        looks.map(([name, look]) => [name, look.opacity]),
        0,
      ),
    },
  };
  const hatch: LayerSpecification = {
    id: `${layer.id}-hatch`,
    type: 'fill',
    source: layer.source,
    ...detail,
    filter: withLook(hatched.map(([name]) => name)),
    paint: {
      'fill-pattern': byLook(
        hatched.map(([name, look]) => [name, hatchImage(look.fill, look.hatch?.name ?? 'dots')]),
        '',
      ),
      'fill-opacity': byLook(
        hatched.map(([name, look]) => [name, look.hatch?.opacity ?? 0]),
        0,
      ),
    },
  };
  const outlines = [...dashes].map(([dash, group], index): LayerSpecification => {
    const width = group[0]?.[1].line?.width ?? 1;
    return {
      id: `${layer.id}-outline-${index}`,
      type: 'line',
      source: layer.source,
      ...detail,
      filter: withLook(group.map(([name]) => name)),
      layout: { 'line-cap': dash?.[0] === 0 ? 'round' : 'butt', 'line-join': 'round' },
      paint: {
        'line-color': byLook(
          group.map(([name, look]) => [name, palette[look.line?.color ?? 'ink']]),
          palette.ink,
        ),
        'line-width': width,
        'line-opacity': group[0]?.[1].line?.opacity ?? 1,
        ...(dash ? { 'line-dasharray': dash.map((length) => length / width) } : {}),
      },
    };
  });
  return [fill, ...(hatched.length > 0 ? [hatch] : []), ...outlines];
}

function lineLayers({ id, source, look }: LayerOf<'line'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette[look.color],
        'line-width': look.width,
        'line-opacity': look.opacity ?? 1,
      },
    },
  ];
}

function markLayers({ id, source, looks }: LayerOf<'mark'>): LayerSpecification[] {
  return [
    {
      id,
      type: 'symbol',
      source,
      layout: {
        'icon-image': byLook(
          Object.keys(looks).map((look) => [look, markImage(look)]),
          '',
        ),
        'icon-offset': ['get', 'shift'],
        'icon-allow-overlap': true,
      },
    },
  ];
}

function discLayers({ id, source, look }: LayerOf<'disc'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'circle',
      source,
      paint: {
        'circle-color': palette[look.fill],
        'circle-opacity': look.opacity,
        'circle-radius': ['get', 'radius'],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: `${id}-count`,
      type: 'symbol',
      source,
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': font,
        'text-size': 15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette[look.text] },
    },
  ];
}

function labelLayers({ id, source, look }: LayerOf<'label'>, palette: Palette): LayerSpecification[] {
  return [
    {
      id,
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['match', ['get', 'rank'], 1, 15, 2, 13, 12],
        'text-padding': 2,
        'text-variable-anchor-offset': [
          'match',
          ['get', 'rank'],
          1,
          ['literal', orBeside],
          ['literal', overOrUnder],
        ],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette[look.color],
        'text-halo-color': palette[look.halo],
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** Over its town; else under or above its symbols (in ems; an anchor serves once). */
const overOrUnder: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 1.5],
  'bottom',
  [0, -1.5],
];

/** A large town may have two rows of symbols, and is worth a name beside them. */
const orBeside: VariableAnchorOffsetCollectionSpecification = [
  ...overOrUnder,
  'left',
  [2.2, 0],
  'right',
  [-2.2, 0],
];

type Cases = readonly (readonly [string, string | number])[];

/** A value for each look of a layer; without a choice to make, the value itself. */
function byLook(cases: Cases, otherwise: string | number): ExpressionSpecification {
  return ['match', ['get', 'look'], ...cases.flat(), otherwise] as unknown as ExpressionSpecification;
}

function withLook(names: readonly string[]): FilterSpecification {
  return ['in', ['get', 'look'], ['literal', [...names]]];
}
