import { readFile } from 'node:fs/promises';
import type { Topology } from 'topojson-specification';
import { readInitiatives, readSchools } from '../../src/map/read-published.ts';
import type { Sources } from '../../src/map/sources.ts';
import { toSources } from '../../src/map/to-sources.ts';

const published = new URL('../../dist/donnees/', import.meta.url);

/** The features of the explorer's map, a GeoJSON text for each source. */
export async function bareSources(): Promise<Readonly<Record<string, string>>> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(name, published), 'utf8'));
  const sources: Sources = toSources({
    initiatives: readInitiatives(await read('demarches.geojson')),
    trial: readSchools(await read('ecoles-alliance.geojson')),
    contours: (await read('contours.topojson')) as Topology,
    background: (await read('fond-de-carte.topojson')) as Topology,
  });
  return Object.fromEntries(Object.entries(sources).map(([name, data]) => [name, JSON.stringify(data)]));
}

/** MapLibre and nothing else, started by `openMap()`: each source fetched by its address, one plain layer each, names for the towns. */
export function barePage(names: readonly string[]): string {
  const layers = names.map((source) => ({ id: source, source, ...plainLayer(source) }));
  const sources = Object.fromEntries(names.map((name) => [name, { type: 'geojson', data: `/${name}.json` }]));
  return `<!doctype html><meta charset="utf-8"><title>Page nue</title>
<style>#map{position:absolute;left:0;top:145px;width:1008px;height:755px}</style><div id="map"></div>
<script type="module">
globalThis.openMap = () => import('/maplibre-gl.mjs').then(({ Map, setWorkerUrl }) => new Promise((resolve) => {
  setWorkerUrl('/maplibre-gl-worker.mjs');
  const map = new Map({ container: 'map', fadeDuration: 0, bounds: [[-1.95, 42.7], [6.4, 47.25]],
    style: ${JSON.stringify({ version: 8, sources, layers })} });
  map.once('idle', resolve);
}));
</script>`;
}

function plainLayer(source: string): object {
  if (source === 'towns')
    return { type: 'symbol', layout: { 'text-field': ['get', 'name'], 'text-font': ['serif'] } };
  if (['symbols', 'schools', 'totals'].includes(source)) return { type: 'circle' };
  if (['rivers', 'borders', 'limits', 'region'].includes(source)) return { type: 'line' };
  return { type: 'fill', paint: { 'fill-opacity': 0.3 } };
}
