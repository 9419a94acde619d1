import { getCollection } from 'astro:content';

/** The outlines: zones, EPCI, départements and region, in one topology. */
export async function getContours() {
  const [entry] = await getCollection('topologies');
  if (!entry) throw new Error('The outlines were not loaded: see src/loaders/collections.ts.');
  return entry.data;
}

/** The local background: land, countries, neighbouring départements, rivers, towns. */
export async function getBackground() {
  const [entry] = await getCollection('backgrounds');
  if (!entry) throw new Error('The background was not loaded: see src/loaders/collections.ts.');
  return entry.data;
}
