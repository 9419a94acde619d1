import type { Absence } from '../absence.ts';
import { type InitiativeType, initiativeTypeIds } from '../initiative-types.ts';
import type { LocatedInitiative } from '../located-initiative.ts';
import { compareByType, groupByCommune, listEpciCover } from '../places/covering.ts';
import type { Commune, Departement, Epci, FormerCommune } from '../territory.ts';
import { type LocalNews, selectLocalNews } from './local-news.ts';

/** What the sheets of communes are made from. */
export interface CommuneSources {
  /** Those of the region: each has a sheet. */
  readonly communes: readonly Commune[];
  readonly departements: readonly Departement[];
  readonly epci: readonly Epci[];
  /** For each EPCI, by its code, the codes of those that it touches. */
  readonly epciAround: ReadonlyMap<string, readonly string[]>;
  readonly formerCommunes: readonly FormerCommune[];
  readonly initiatives: readonly LocatedInitiative[];
  readonly absences: readonly Absence[];
  readonly news: LocalNews;
}

/** Everything that the page of a commune shows. */
export interface CommuneSheet {
  readonly commune: Commune;
  readonly departement: Departement;
  readonly epci: Epci | null;
  /** What covers it and is not over, by type. */
  readonly initiatives: readonly LocatedInitiative[];
  /** What covered it: ended or replaced. */
  readonly past: readonly LocatedInitiative[];
  /** The types of which nothing is recorded; those of `absences` among them. */
  readonly missing: readonly InitiativeType[];
  readonly absences: readonly Absence[];
  /** By name. */
  readonly formerNames: readonly FormerCommune[];
  /** Other communes of the region by the same name, with their départements. */
  readonly homonyms: readonly { readonly commune: Commune; readonly departement: Departement }[];
  /** In the EPCI around its own: what covers some of their communes, not this one, and is not over. */
  readonly around: readonly LocatedInitiative[];
  readonly news: LocalNews;
}

/** A page names that much of each kind, so that it stays light. */
const shownNews = 3;
const shownAround = 5;

/** One sheet a commune, in the order given. What many of them share is looked up once. */
export function toCommuneSheets(sources: CommuneSources): CommuneSheet[] {
  const covering = groupByCommune([...sources.initiatives].sort(compareByType));
  const byName = Map.groupBy(sources.communes, ({ name }) => name);
  const former = Map.groupBy(sources.formerCommunes, ({ now }) => now);
  const departements = new Map(sources.departements.map((one) => [one.code, one]));
  const epci = new Map(sources.epci.map((one) => [one.code, one]));
  const around = listAround(sources);
  return sources.communes.flatMap((commune) => {
    const departement = departements.get(commune.departement);
    if (!departement) return [];
    const all = covering.get(commune.code) ?? [];
    const initiatives = all.filter(({ status }) => status !== 'expired');
    const isHere = new Set(all.map(({ id }) => id));
    return {
      commune,
      departement,
      epci: epci.get(commune.epci ?? '') ?? null,
      initiatives,
      past: all.filter(({ status }) => status === 'expired'),
      missing: initiativeTypeIds.filter((type) => !initiatives.some((it) => it.type === type)),
      absences: sources.absences.filter((absence) => absence.epci === commune.epci),
      formerNames: former.get(commune.code) ?? [],
      homonyms: (byName.get(commune.name) ?? []).flatMap((other) => {
        const elsewhere = departements.get(other.departement);
        return other === commune || !elsewhere ? [] : [{ commune: other, departement: elsewhere }];
      }),
      around: (around.get(commune.epci ?? '') ?? [])
        .filter(({ id }) => !isHere.has(id))
        .slice(0, shownAround),
      news: selectLocalNews(sources.news, { initiatives: isHere, departement: departement.code }, shownNews),
    };
  });
}

/** For each EPCI, by its code, what covers communes of it or of those that it touches and is not over, by type. */
function listAround({
  epci,
  epciAround,
  communes,
  initiatives,
}: CommuneSources): Map<string, LocatedInitiative[]> {
  const current = initiatives.filter(({ status }) => status !== 'expired');
  const covers = new Map(listEpciCover(epci, communes, current).map((cover) => [cover.epci.code, cover]));
  return new Map(
    epci.map(({ code }) => {
      const near = [code, ...(epciAround.get(code) ?? [])];
      const found = new Set(near.flatMap((one) => covers.get(one)?.initiatives ?? []));
      return [code, [...found].sort(compareByType)];
    }),
  );
}
