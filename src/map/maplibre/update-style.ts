import type {
  AllPaintProperties,
  FilterSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';

/** Sources whose features can be pointed at. */
const markable = ['territories', 'symbols'];

/** Draws, of some sources, only the features that have one of the ids; the layers' own filters still hold. */
export function filterByIds(
  map: MapLibreMap,
  style: StyleSpecification,
  sources: readonly string[],
  ids: ReadonlySet<string>,
): void {
  const isShown: FilterSpecification = ['in', ['get', 'id'], ['literal', [...ids]]];
  for (const layer of style.layers) {
    if (!('source' in layer) || !sources.includes(layer.source)) continue;
    const own = 'filter' in layer ? layer.filter : undefined;
    map.setFilter(layer.id, own ? (['all', own, isShown] as FilterSpecification) : isShown);
  }
}

/** Gives the colours of another style to a map that already has its layers. */
export function recolor(map: MapLibreMap, style: StyleSpecification): void {
  for (const layer of style.layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as keyof AllPaintProperties, value);
    }
  }
}

export function markFeature(
  map: MapLibreMap,
  id: string | null,
  state: 'hovered' | 'selected',
  isOn: boolean,
): void {
  if (id === null) return;
  for (const source of markable) map.setFeatureState({ source, id }, { [state]: isOn });
}
