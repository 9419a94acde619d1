import { type Choices, type FilterName, filterNames, filters } from '../filters.ts';
import { isPartialDate } from '../time/partial-date.ts';

export const views = ['carte', 'liste', 'tableau'] as const;
export type View = (typeof views)[number];
export const sorts = ['nom', 'type', 'departement', 'statut', 'debut', 'fin', 'population'] as const;
export type Sort = (typeof sorts)[number];

/** Where the map looks: zoom, latitude, longitude (degrees, WGS 84). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** The screen of `/carte/`, all of which is in its address. */
export interface ExplorerState {
  readonly choices: Choices;
  /** Id of the selected initiative. */
  readonly demarche: string | null;
  readonly vue: View;
  readonly tri: Sort;
  readonly camera: Camera | null;
}

/** The values that a filter may take on this page; a filter without an entry takes any text. */
export type KnownValues = { readonly [name in FilterName | 'demarche']?: ReadonlySet<string> };

/** Reads an address. Lenient: unknown values are dropped, never an error. */
export function parseExplorerState(address: URL, known: KnownValues): ExplorerState {
  const parameters = address.searchParams;
  const choices: { [name in FilterName]?: string[] } = {};
  for (const name of filterNames) {
    const text = parameters.get(name)?.trim() ?? '';
    const values = (filters[name].many ? text.split(',') : [text]).filter(
      (value) => value !== '' && (known[name]?.has(value) ?? true) && (name !== 'etat' || isDay(value)),
    );
    if (values.length > 0) choices[name] = [...new Set(values)];
  }
  const demarche = parameters.get('demarche');
  return {
    choices,
    demarche: demarche !== null && (known.demarche?.has(demarche) ?? true) ? demarche : null,
    vue: views.find((view) => view === parameters.get('vue')) ?? 'carte',
    tri: sorts.find((sort) => sort === parameters.get('tri')) ?? 'nom',
    camera: parseCamera(address.hash),
  };
}

/** Writes the address of a state: `?type=cls,clsm&dep=33#8/44.8/-0.5`. What is by default is left out. */
export function formatExplorerState(state: ExplorerState): string {
  const pairs = filterNames.map((name) => [
    name,
    (state.choices[name] ?? []).map(encodeURIComponent).join(','),
  ]);
  pairs.push(['demarche', encodeURIComponent(state.demarche ?? '')]);
  pairs.push(['vue', state.vue === 'carte' ? '' : state.vue]);
  pairs.push(['tri', state.tri === 'nom' ? '' : state.tri]);
  const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
  return (query && `?${query}`) + (state.camera ? formatCamera(state.camera) : '');
}

function isDay(text: string): boolean {
  return text.length === '2024-01-01'.length && isPartialDate(text);
}

function parseCamera(hash: string): Camera | null {
  const parts = hash.replace('#', '').split('/');
  if (parts.length !== 3 || parts.includes('')) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = parts.map(Number);
  const isPlace = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return isPlace ? { zoom, lat, lon } : null;
}

function formatCamera({ zoom, lat, lon }: Camera): string {
  return `#${Number(zoom.toFixed(2))}/${Number(lat.toFixed(4))}/${Number(lon.toFixed(4))}`;
}
