/** What is read of `demarches.geojson`; the rest of it is kept as it is. */
interface PublishedCollection {
  readonly features: readonly { readonly id?: unknown }[];
}

/**
 * The published collection with the features of some ids only, in the order of the ids. `count` follows, and `filtre`
 * says which screen the selection comes from.
 */
export function pickFeatures(text: string, ids: readonly string[], screen: string): string {
  const { features, ...members }: PublishedCollection = JSON.parse(text);
  const found = new Map(features.map((feature) => [feature.id, feature]));
  const picked = ids.flatMap((id) => found.get(id) ?? []);
  return JSON.stringify({ ...members, count: picked.length, filtre: screen, features: picked });
}
