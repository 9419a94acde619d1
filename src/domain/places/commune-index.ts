import type { Commune, FormerCommune } from '../territory.ts';
import { slugify } from '../urls.ts';

/** An entry of the index: a name of today, or a former one that leads to the commune of today. */
export interface PlaceName {
  readonly name: string;
  readonly commune: Commune;
  readonly isFormer: boolean;
}

/** The names under one letter. */
export interface LetterOfPlaces {
  /** Capital, without accent. */
  readonly letter: string;
  readonly places: readonly PlaceName[];
}

/** The communes and the names that they took in; a former name that is the present one leads nowhere new. */
export function listPlaceNames(communes: readonly Commune[], former: readonly FormerCommune[]): PlaceName[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return [
    ...communes.map((commune) => ({ name: commune.name, commune, isFormer: false })),
    ...former.flatMap(({ name, now }) => {
      const commune = byCode.get(now);
      return commune && commune.name !== name ? [{ name, commune, isFormer: true }] : [];
    }),
  ];
}

/** As the official list sorts: without accents, and without the article (« Les Adjots » is under A). */
export function groupByLetter(places: readonly PlaceName[]): LetterOfPlaces[] {
  const keyed = places
    .map((place) => ({ place, key: slugify(place.name.replace(/^(?:Les? |La |L['’])/, '')) }))
    .sort((a, b) =>
      a.key === b.key ? a.place.commune.code.localeCompare(b.place.commune.code) : a.key < b.key ? -1 : 1,
    );
  const letters = Map.groupBy(keyed, ({ key }) => key.charAt(0).toUpperCase());
  return [...letters].map(([letter, group]) => ({ letter, places: group.map(({ place }) => place) }));
}
