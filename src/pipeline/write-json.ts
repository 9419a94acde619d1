import type { Shape } from '../domain/geometry.ts';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { type Trial, trialCountIds } from '../domain/trial.ts';
import { describeEdition, type OutlineTerms, publishInitiative } from './publish.ts';

/** `demarches.geojson`: RFC 7946, one feature per initiative, in id order. */
export function writeInitiativesGeojson(
  initiatives: readonly LocatedInitiative[],
  terms: OutlineTerms,
  base: URL,
): string {
  const features = initiatives.map((initiative) =>
    toFeature(initiative.id, initiative.geometry, publishInitiative(initiative, base)),
  );
  return JSON.stringify({ type: 'FeatureCollection', ...describeEdition(initiatives, terms), features });
}

/** `demarches.json`: the same properties, without the geometry. */
export function writeInitiativesJson(
  initiatives: readonly LocatedInitiative[],
  terms: OutlineTerms,
  base: URL,
): string {
  const demarches = initiatives.map((initiative) => publishInitiative(initiative, base));
  return JSON.stringify({ ...describeEdition(initiatives, terms), demarches }, null, 1);
}

/** `ecoles-alliance.geojson`: a point in the middle of each département, its counts and their source. Nothing finer. */
export function writeTrialGeojson({ departements }: Trial): string {
  const features = departements.map((it) => {
    const counts = Object.fromEntries(trialCountIds.map((id) => [id, it.counts[id]]));
    const properties = {
      departement: it.departement,
      nom: it.name,
      ...counts,
      source: it.source,
      source_date: it.sourceDate,
    };
    return toFeature(
      `alliance-${it.departement}`,
      { type: 'Point', coordinates: [...it.centre] },
      properties,
    );
  });
  const generated = departements
    .map(({ sourceDate }) => sourceDate)
    .sort()
    .at(-1);
  const licence = 'Licence Ouverte 2.0 (Etalab)';
  return JSON.stringify({ type: 'FeatureCollection', generated, licence, count: features.length, features });
}

function toFeature(id: string, geometry: Shape | null, properties: object) {
  return { type: 'Feature', id, geometry, properties };
}
