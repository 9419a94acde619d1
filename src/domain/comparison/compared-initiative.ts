import type { LocatedInitiative } from '../located-initiative.ts';
import { findOverlaps } from '../places/overlaps.ts';
import { namePerimeter } from '../places/perimeter.ts';
import type { Commune, Departement, Epci } from '../territory.ts';
import type { Theme } from '../theme.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { endsSoon, isOverdue } from '../time/life.ts';
import { findScale, type LifeLine, toLifeLine } from '../time/life-line.ts';

/** Something of the site that is about an initiative. */
interface ToldThing {
  readonly href: string;
  readonly title: string;
  readonly territories: readonly string[];
}

/** Everything that a column of the comparison may show; what depends on the others beside it is there for each of them. */
export interface ComparedInitiative {
  readonly initiative: LocatedInitiative;
  /** Names. */
  readonly departements: readonly string[];
  /** Names of the EPCI that belong entirely. */
  readonly parts: readonly string[];
  /** How many communes belong on their own. */
  readonly alone: number;
  readonly overlaps: readonly { readonly other: LocatedInitiative; readonly sharedCommunes: number }[];
  /** On one scale for all, so that two lives can be laid side by side. Null where no date is known. */
  readonly line: LifeLine | null;
  readonly overdue: boolean;
  readonly soon: boolean;
  readonly themes: readonly Theme[];
  readonly told: readonly ToldThing[];
}

/** A column names that many things. */
const shownTold = 4;

export interface ComparisonSources {
  readonly initiatives: readonly LocatedInitiative[];
  readonly communes: readonly Commune[];
  readonly epci: readonly Epci[];
  readonly departements: readonly Departement[];
  readonly themes: readonly Theme[];
  readonly told: readonly ToldThing[];
  readonly today: CalendarDay;
}

export function toComparedInitiatives(sources: ComparisonSources): ComparedInitiative[] {
  const { initiatives, today } = sources;
  const communes = new Map(sources.communes.map((one) => [one.code, one]));
  const epci = new Map(sources.epci.map((one) => [one.code, one]));
  const names = new Map(sources.departements.map(({ code, name }) => [code, name]));
  const scale = findScale(initiatives, today);
  return initiatives.map((initiative) => {
    const { parts, alone } = namePerimeter(initiative, communes, epci);
    return {
      initiative,
      departements: initiative.departements.map((code) => names.get(code) ?? code),
      parts: parts.map((part) => part.epci.name),
      alone: alone.length,
      overlaps: findOverlaps(initiative, initiatives).map((it) => ({
        other: it.initiative,
        sharedCommunes: it.sharedCommunes,
      })),
      line: toLifeLine(initiative, today, scale),
      overdue: isOverdue(initiative, today),
      soon: endsSoon(initiative, today),
      themes: sources.themes.filter(({ slug }) => initiative.themes.includes(slug)),
      told: sources.told.filter(({ territories }) => territories.includes(initiative.id)).slice(0, shownTold),
    };
  });
}
