import type { Status } from './initiative.ts';
import type { InitiativeType } from './initiative-types.ts';
import { createTextFilter, type Searched } from './search/text-filter.ts';
import { stateAt } from './time/life.ts';
import type { PartialDate } from './time/partial-date.ts';

/** What the filters read of an initiative, so that a list item, a GeoJSON feature or a row can all be filtered. */
export interface Filterable extends Searched {
  readonly id: string;
  readonly type: InitiativeType;
  readonly departements: readonly string[];
  readonly themes: readonly string[];
  /** Ids of those whose territory touches this one or shares communes with it. */
  readonly neighbours: readonly string[];
  readonly status: Status;
  readonly signed: PartialDate | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** When its source was last read: of when the status is. */
  readonly checked: PartialDate;
  /** INSEE codes; absent until the perimeters are loaded. */
  readonly communes?: ReadonlySet<string>;
}

/** One filter: how an initiative answers to the chosen values. */
interface Filter {
  /** Whether several values may be chosen (any of them suffices). */
  readonly many: boolean;
  /** Of a filter with options: the options that an initiative answers to. */
  readonly valuesOf?: (initiative: Filterable) => readonly string[];
  /** Prepares the test once for all initiatives; `values` is never empty. */
  readonly accept: (
    values: readonly string[],
    initiatives: readonly Filterable[],
  ) => (initiative: Filterable) => boolean;
}

/** A filter with options, any of which suffices. */
function anyOf(valuesOf: (initiative: Filterable) => readonly string[]) {
  const accept: Filter['accept'] = (values) => {
    const chosen = new Set(values);
    return (it) => valuesOf(it).some((value) => chosen.has(value));
  };
  return { many: true, valuesOf, accept } satisfies Filter;
}

/** Keys are the parameters of the address. To add a filter: one entry here and a row in its test. */
export const filters = {
  type: anyOf((it) => [it.type]),
  dep: anyOf((it) => it.departements),
  theme: anyOf((it) => it.themes),
  statut: anyOf((it) => [it.status]),
  etat: {
    many: false,
    accept:
      ([day = '']) =>
      (it) =>
        !['before', 'after'].includes(stateAt(it, day)),
  },
  commune: {
    many: false,
    accept:
      ([code = '']) =>
      (it) =>
        it.communes?.has(code) ?? true,
  },
  /** An initiative, and those around it. */
  autour: {
    many: false,
    accept:
      ([id = '']) =>
      (it) =>
        it.id === id || it.neighbours.includes(id),
  },
  q: {
    many: false,
    accept: ([query = ''], initiatives) => createTextFilter(query, initiatives),
  },
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as FilterName[];

/** The chosen values of each filter; an absent or empty list lets everything through. */
export type Choices = { readonly [name in FilterName]?: readonly string[] };

/** The initiatives that every chosen filter accepts, in their order. `except` leaves one filter out, to count its options. */
export function filterInitiatives<T extends Filterable>(
  initiatives: readonly T[],
  choices: Choices,
  except?: FilterName,
): T[] {
  const tests = filterNames.flatMap((name) => {
    const values = choices[name];
    return name === except || !values?.length ? [] : [filters[name].accept(values, initiatives)];
  });
  return initiatives.filter((initiative) => tests.every((test) => test(initiative)));
}

/** How many initiatives each option of a filter would show, the other filters being kept; one without options has none. */
export function countOptions(
  initiatives: readonly Filterable[],
  choices: Choices,
  name: FilterName,
): Map<string, number> {
  const counts = new Map<string, number>();
  const { valuesOf }: Filter = filters[name];
  if (!valuesOf) return counts;
  for (const initiative of filterInitiatives(initiatives, choices, name))
    for (const value of valuesOf(initiative)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
