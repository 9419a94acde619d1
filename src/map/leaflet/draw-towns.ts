import L from 'leaflet';
import type { LayerOf } from '../layer.ts';
import type { Sources } from '../sources.ts';
import { placeLabels, sizeOf } from '../svg/labels.ts';

/** Names of towns that have room, chosen again at each zoom. */
export function drawTowns(map: L.Map, layer: LayerOf<'label'>, sources: Sources): void {
  const group = L.layerGroup().addTo(map);
  const draw = () => {
    group.clearLayers();
    const towns = placePoints(map, sources[layer.source] as Sources['towns']);
    const marks = [...placePoints(map, sources.symbols), ...placePoints(map, sources.schools)];
    for (const { name, rank, x, y } of placeLabels(towns, marks)) {
      const label = Object.assign(document.createElement('span'), { textContent: name });
      label.style.fontSize = `${sizeOf(rank)}px`;
      const icon = L.divIcon({ html: label, className: 'map-town', iconSize: [0, 0] });
      L.marker(map.unproject([x, y]), { icon, pane: layer.id, interactive: false, keyboard: false }).addTo(
        group,
      );
    }
  };
  map.on('zoomend', draw);
  map.whenReady(draw);
}

function placePoints(map: L.Map, { features }: Sources['towns']) {
  return features.map(({ geometry, properties }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { x, y } = map.project([lat, lon]);
    return { properties, at: [x, y] as const };
  });
}
