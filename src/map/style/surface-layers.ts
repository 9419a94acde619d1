import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hatchImage } from '../image-names.ts';
import type { LayerOf } from '../layer.ts';
import type { Palette } from '../palette.ts';
import { byLook, withLook } from './by-look.ts';

/** A fill, its hatches, and an outline for each way of dashing: MapLibre dashes whole layers only. */
export function surfaceLayers(layer: LayerOf<'surface'>, palette: Palette): LayerSpecification[] {
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
