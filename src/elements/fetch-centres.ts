import type { CommuneCentre } from '../domain/places/nearest-communes.ts';
import { urls } from '../domain/urls.ts';
import { fetchText } from './fetch-text.ts';

/** The middles of all communes, from the published file; no cell of it holds a comma. */
export async function fetchCentres(): Promise<CommuneCentre[]> {
  const [, ...lines] = (await fetchText(urls.file('centres-communes.csv'))).trimEnd().split('\n');
  return lines.map((line) => {
    const [code = '', name = '', lon, lat] = line.split(',');
    return { code, name, lon: Number(lon), lat: Number(lat) };
  });
}
