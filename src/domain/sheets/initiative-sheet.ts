import type { LocatedInitiative } from '../located-initiative.ts';
import { findOverlaps, type Overlap } from '../places/overlaps.ts';
import { findPeers, type Peer } from '../places/peers.ts';
import { type NamedPerimeter, namePerimeter } from '../places/perimeter.ts';
import type { Commune, Departement, Epci } from '../territory.ts';
import { formatList, formatQuantity } from '../text/quantity.ts';
import { typeset } from '../text/typography.ts';
import type { Theme } from '../theme.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isStale } from '../time/freshness.ts';
import { endsSoon, isOverdue } from '../time/life.ts';
import { type LifeLine, toLifeLine } from '../time/life-line.ts';
import { formatPeriod } from '../time/period.ts';

/** What a sheet is made from, beside its own initiative. */
export interface Surroundings {
  readonly initiatives: readonly LocatedInitiative[];
  readonly communes: ReadonlyMap<string, Commune>;
  readonly epci: ReadonlyMap<string, Epci>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly themes: readonly Theme[];
  readonly today: CalendarDay;
}

/** Everything that the sheet of an initiative shows, computed once and then only drawn. */
export interface InitiativeSheet {
  readonly initiative: LocatedInitiative;
  readonly departements: readonly Departement[];
  /** Codes of the départements of the region: their communes have a page. */
  readonly regionDepartements: ReadonlySet<string>;
  readonly perimeter: NamedPerimeter;
  readonly lifeLine: LifeLine | null;
  readonly overdue: boolean;
  /** The stated end lies less than six months ahead. */
  readonly soon: boolean;
  /** The source was last read more than twelve months before `today`. */
  readonly stale: boolean;
  readonly today: CalendarDay;
  readonly themes: readonly Theme[];
  readonly overlaps: readonly Overlap<LocatedInitiative>[];
  /** They touch the territory and share no commune with it. */
  readonly neighbours: readonly LocatedInitiative[];
  readonly peers: readonly Peer<LocatedInitiative>[];
}

export function toInitiativeSheet(initiative: LocatedInitiative, around: Surroundings): InitiativeSheet {
  const overlaps = findOverlaps(initiative, around.initiatives);
  const overlapping = new Set(overlaps.map((overlap) => overlap.initiative.id));
  const near = new Set(initiative.neighbours);
  return {
    initiative,
    departements: initiative.departements.flatMap((code) => around.departements.get(code) ?? []),
    regionDepartements: new Set(
      [...around.departements.values()].filter(({ inRegion }) => inRegion).map(({ code }) => code),
    ),
    perimeter: namePerimeter(initiative, around.communes, around.epci),
    lifeLine: toLifeLine(initiative, around.today),
    overdue: isOverdue(initiative, around.today),
    soon: endsSoon(initiative, around.today),
    stale: isStale(initiative.checked, around.today),
    today: around.today,
    themes: around.themes.filter((theme) => initiative.themes.includes(theme.slug)),
    overlaps,
    neighbours: around.initiatives.filter(({ id }) => near.has(id) && !overlapping.has(id)),
    peers: findPeers(initiative, around.initiatives),
  };
}

/** One sentence for search engines: what, where, who, when. Unique, because it holds the name. */
export function describeInitiative({ initiative, departements }: InitiativeSheet): string {
  const where = formatList(departements.map(({ name }) => name));
  const size = initiative.communes.length
    ? formatQuantity(initiative.communes.length, 'commune', 'communes')
    : 'périmètre à préciser';
  const facts = [`${where}, ${size}`, initiative.carrier ?? 'porteur non trouvé', formatPeriod(initiative)];
  return typeset(`${initiative.name} : ${facts.join(' ; ')}. Priorités, source et fiabilité.`);
}
