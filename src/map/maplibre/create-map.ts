import type { Geometry } from 'geojson';
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import stylesheet from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { chooseFrame } from '../frame.ts';
import { type Bounds, boundsOf } from '../geometry.ts';
import { layers } from '../layers/index.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { maxZoom, minZoom } from '../measures.ts';
import { readPalette, watchColorScheme } from '../palette.ts';
import type { MapOptions, MapRenderer, Shown } from '../renderer.ts';
import type { Sources } from '../sources.ts';
import { toStyle } from '../style.ts';
import { toTotals } from '../to-totals.ts';
import { withLooks } from '../with-looks.ts';
import { addImages } from './images.ts';
import { filterByIds, markFeature, recolor } from './update-style.ts';

setWorkerUrl(workerUrl);

/** Layers that answer to the pointer, those on top first. */
const answering = ['schools', 'symbols', 'territories'];

/** Marks the moves that the page has asked for, so that they are not told to it. */
const byPage = { byPage: true };

/** Resolves once the map has drawn everything a first time. */
export async function createMapLibreMap(options: MapOptions): Promise<MapRenderer> {
  const { host, sources, frames, events } = options;
  await loadStylesheet(stylesheet);
  const style = toStyle(layers, sources, readPalette(host));
  const leaving = new AbortController();
  /** What is framed, until the reader moves the map: a change of size keeps it framed. */
  let framed: Bounds | null = null;
  const firstFrame = () => chooseFrame(frames, host.clientWidth, host.clientHeight);
  const map = new MapLibreMap({
    container: host,
    style,
    minZoom,
    maxZoom,
    ...(options.camera ? toCentre(options.camera) : { bounds: toCorners(firstFrame()) }),
    attributionControl: false,
    cooperativeGestures: options.cooperative,
    dragRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    locale: { 'Map.Title': options.name },
  });
  if (!options.camera) framed = firstFrame();
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const frame = (bounds: Bounds, data: object) => {
    framed = bounds;
    map.fitBounds(toCorners(bounds), { linear: true, duration: options.still ? 0 : 400 }, data);
  };
  const at = (x: number, y: number, among = answering): string[] => {
    const found = map.queryRenderedFeatures(
      [
        [x - 2, y - 2],
        [x + 2, y + 2],
      ],
      { layers: among },
    );
    return [...new Set(found.map(({ properties }) => String(properties.id)))];
  };
  const getCamera = () => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  };

  map.on('mousemove', ({ point }) => events.hover(at(point.x, point.y)));
  map.on('mouseout', () => events.hover([]));
  map.on('click', ({ point }) => {
    const [total] = at(point.x, point.y, ['totals']);
    const departement = sources.departements.features.find(({ properties }) => properties.id === total);
    if (departement) frame(boundsOf([departement.geometry]), {});
    else events.pick(at(point.x, point.y));
  });
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) framed = null;
  });
  map.on('moveend', (event) => {
    if (!('byPage' in event)) events.move(getCamera());
  });
  map.on('cooperativegestureprevented', () => events.refuse());
  map.on('webglcontextlost', () => events.lost());

  let size = `${host.clientWidth} ${host.clientHeight}`;
  const resize = new ResizeObserver(() => {
    const now = `${host.clientWidth} ${host.clientHeight}`;
    if (now === size) return;
    size = now;
    map.resize(byPage);
    if (framed) {
      framed = framed === frames.region || framed === frames.trial ? firstFrame() : framed;
      map.fitBounds(toCorners(framed), { duration: 0 }, byPage);
    }
  });
  watchColorScheme(leaving.signal, () => {
    const palette = readPalette(host);
    addImages(map, layers, palette);
    recolor(map, toStyle(layers, sources, palette));
  });
  /** What is drawn now: a filter or a number that has not changed is not laid out again. */
  const named = [sources.territories, sources.symbols, sources.schools].flatMap(({ features }) =>
    features.map(({ properties }) => properties.id ?? ''),
  );
  let hidden = '';
  let worn = '';
  let counted = countsOf(sources.totals);
  const marks = { hovered: null as string | null, selected: null as string | null };

  await map.once('style.load');
  addImages(map, layers, readPalette(host));
  await map.once('idle');
  resize.observe(host);

  return {
    show: ({ ids, looks, totals }: Shown) => {
      const looked = [...looks].join();
      if (looked !== worn)
        for (const name of ['territories', 'symbols'] as const)
          map.getSource<GeoJSONSource>(name)?.setData(withLooks<Geometry>(sources[name], looks));
      worn = looked;
      const missing = named.filter((id) => !ids.has(id)).join(' ');
      if (missing !== hidden) filterByIds(map, style, ['territories', 'symbols', 'schools'], ids);
      hidden = missing;
      const discs = toTotals(sources.departements, totals);
      const counts = countsOf(discs);
      if (counts !== counted) map.getSource<GeoJSONSource>('totals')?.setData(discs);
      counted = counts;
    },
    highlight: (id) => {
      markFeature(map, marks.hovered, 'hovered', false);
      markFeature(map, id, 'hovered', true);
      marks.hovered = id;
    },
    select: (id) => {
      markFeature(map, marks.selected, 'selected', false);
      markFeature(map, id, 'selected', true);
      marks.selected = id;
    },
    getCamera,
    setCamera: (camera) => {
      if (camera === null) return frame(firstFrame(), byPage);
      framed = null;
      map.jumpTo(toCentre(camera), byPage);
    },
    fit: (bounds) => frame(bounds, {}),
    zoomBy: (steps) => {
      framed = null;
      map.zoomTo(map.getZoom() + steps, { duration: options.still ? 0 : 200 });
    },
    moveBy: (east, south) => {
      framed = null;
      const { clientWidth: width, clientHeight: height } = host;
      map.panBy([east * width, south * height], { duration: options.still ? 0 : 200 });
    },
    at,
    destroy: () => {
      leaving.abort();
      resize.disconnect();
      map.remove();
    },
  };
}

function countsOf({ features }: Sources['totals']): string {
  return features.map(({ properties }) => `${properties.id} ${properties.count}`).join();
}

function toCentre({ zoom, lat, lon }: { zoom: number; lat: number; lon: number }) {
  return { zoom, center: [lon, lat] as [number, number] };
}

function toCorners([west, south, east, north]: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}
