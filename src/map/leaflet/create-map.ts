import L from 'leaflet';
import stylesheet from 'leaflet/dist/leaflet.css?url';
import { chooseFrame } from '../frame.ts';
import { type Bounds, boundsOf } from '../geometry.ts';
import { idsAt, markElements } from '../ids-at.ts';
import { layers } from '../layers/index.ts';
import { totals as totalsLayer } from '../layers/totals.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { maxZoom, minZoom, nearZoom } from '../measures.ts';
import type { MapOptions, MapRenderer } from '../renderer.ts';
import { wearLook } from '../svg/wear-look.ts';
import { toTotals } from '../to-totals.ts';
import type { Totals } from '../totals.ts';
import { cooperate } from './cooperate.ts';
import { drawLayers, drawPoint } from './draw-layers.ts';

/** Leaflet counts zooms in tiles of 256 pixels, MapLibre in tiles of 512. */
const tileOffset = 1;

export async function createLeafletMap(options: MapOptions): Promise<MapRenderer> {
  const { host, sources, frames, events } = options;
  await loadStylesheet(stylesheet);
  const leaving = new AbortController();
  const map = L.map(host, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    wheelPxPerZoomLevel: 120,
    minZoom: minZoom + tileOffset,
    maxZoom: maxZoom + tileOffset,
    zoomAnimation: !options.still,
    fadeAnimation: false,
    markerZoomAnimation: !options.still,
    inertia: !options.still,
    renderer: L.svg({ padding: 1 }),
  });
  host.setAttribute('role', 'region');
  host.setAttribute('aria-label', options.name);
  /** Whether the page moves the map: such moves are not told to it. */
  let isByPage = true;
  let framed: Bounds | null = null;
  const quietly = (move: () => void) => {
    isByPage = true;
    move();
    isByPage = false;
  };
  const frame = (bounds: Bounds) => {
    framed = bounds;
    map.fitBounds(toCorners(bounds), { animate: false });
  };
  const firstFrame = () => chooseFrame(frames, host.clientWidth, host.clientHeight);
  const getCamera = () => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom() - tileOffset, lat, lon: lng };
  };
  const setCamera: MapRenderer['setCamera'] = (camera) =>
    quietly(() => {
      if (camera === null) return frame(firstFrame());
      framed = null;
      map.setView([camera.lat, camera.lon], camera.zoom + tileOffset, { animate: false });
    });
  setCamera(options.camera);

  const shapes = drawLayers(map, layers, sources);
  const marked = { hovered: null as string | null, selected: null as string | null };
  const mark = (id: string | null, state: keyof typeof marked) => {
    marked[state] = id;
    markElements(host, id, state);
  };
  const at = (x: number, y: number) => {
    const { left, top } = host.getBoundingClientRect();
    return idsAt(host, left + x, top + y);
  };
  const showDistance = () => {
    host.dataset.distance = map.getZoom() - tileOffset < nearZoom ? 'far' : 'near';
  };
  const enter = (departement: string) => {
    const outline = sources.departements.features.find(({ properties }) => properties.id === departement);
    if (outline) frame(boundsOf([outline.geometry]));
  };
  const discs = L.layerGroup().addTo(map);
  const drawTotals = (totals: Totals) => {
    discs.clearLayers();
    for (const feature of toTotals(sources.departements, totals).features)
      drawPoint(totalsLayer, feature)
        .on('click', () => enter(feature.properties.id ?? ''))
        .addTo(discs);
  };

  showDistance();
  map.on('zoomend', showDistance);
  map.on('moveend', () => {
    if (!isByPage) events.move(getCamera());
  });
  map.on('dragstart', () => {
    framed = null;
  });
  map.on('mousemove', ({ containerPoint: { x, y } }) => events.hover(at(x, y)));
  map.on('mouseout', () => events.hover([]));
  map.on('click', ({ containerPoint: { x, y } }) => events.pick(at(x, y)));
  if (options.cooperative) cooperate(map, leaving.signal, events.refuse);
  const resize = new ResizeObserver(() =>
    quietly(() => {
      map.invalidateSize({ animate: false });
      if (framed) frame(framed === frames.region || framed === frames.trial ? firstFrame() : framed);
    }),
  );
  resize.observe(host);

  return {
    show: ({ ids, looks, totals }) => {
      for (const [id, shape] of shapes) {
        if (ids.has(id)) shape.addTo(map);
        else shape.remove();
      }
      for (const drawn of host.querySelectorAll<HTMLElement | SVGElement>('[data-id]'))
        wearLook(drawn, looks.get(drawn.dataset.id ?? ''));
      drawTotals(totals);
      mark(marked.selected, 'selected');
    },
    highlight: (id) => mark(id, 'hovered'),
    select: (id) => mark(id, 'selected'),
    getCamera,
    setCamera,
    fit: frame,
    zoomBy: (steps) => {
      framed = null;
      map.setZoom(map.getZoom() + steps);
    },
    moveBy: (east, south) => {
      framed = null;
      map.panBy([east * host.clientWidth, south * host.clientHeight], { animate: !options.still });
    },
    at,
    destroy: () => {
      leaving.abort();
      resize.disconnect();
      map.remove();
    },
  };
}

function toCorners([west, south, east, north]: Bounds): L.LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}
