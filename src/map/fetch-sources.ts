import type { Topology } from 'topojson-specification';
import { urls } from '../domain/urls.ts';
import { readInitiatives, readSchools } from './read-published.ts';
import type { Sources } from './sources.ts';
import { toSources } from './to-sources.ts';

/** The published data, as the features that every renderer draws. */
export async function fetchSources(): Promise<Sources> {
  const [initiatives, trial, contours, background] = await Promise.all(
    ['demarches.geojson', 'ecoles-alliance.geojson', 'contours.topojson', 'fond-de-carte.topojson'].map(
      (name) => fetchJson(urls.file(name)),
    ),
  );
  return toSources({
    initiatives: readInitiatives(initiatives),
    trial: readSchools(trial),
    contours: contours as Topology,
    background: background as Topology,
  });
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
