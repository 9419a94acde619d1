import type { Initiative } from '../initiative.ts';

/** How a territory meets this one: `inside` it, holding it (`around`), the `same`, or `across` its border. */
export type Meeting = 'same' | 'around' | 'inside' | 'across';

export interface Overlap<T> {
  readonly initiative: T;
  readonly meeting: Meeting;
  /** How many communes both have; at least one. */
  readonly sharedCommunes: number;
}

type Perimeter = Pick<Initiative, 'id' | 'communes'>;

const order: readonly Meeting[] = ['same', 'around', 'inside', 'across'];

/** The initiatives that share communes with this one. Codes only, never geometry. */
export function findOverlaps<T extends Perimeter>(initiative: Perimeter, others: readonly T[]): Overlap<T>[] {
  const own = new Set(initiative.communes);
  return others
    .filter((other) => other.id !== initiative.id)
    .map((other) => {
      const sharedCommunes = other.communes.filter((code) => own.has(code)).length;
      return {
        initiative: other,
        sharedCommunes,
        meeting: meet(sharedCommunes, own.size, other.communes.length),
      };
    })
    .filter((overlap) => overlap.sharedCommunes > 0)
    .sort(
      (a, b) => order.indexOf(a.meeting) - order.indexOf(b.meeting) || b.sharedCommunes - a.sharedCommunes,
    );
}

function meet(shared: number, own: number, others: number): Meeting {
  if (shared === own) return shared === others ? 'same' : 'around';
  return shared === others ? 'inside' : 'across';
}

/** Two initiatives that share communes: `one` lies within `other` where the meeting is `around`. */
export interface OverlapPair<T> extends Omit<Overlap<T>, 'initiative'> {
  readonly one: T;
  readonly other: T;
}

/** Each pair once; where one lies inside the other, it comes first. */
export function listOverlapPairs<T extends Perimeter>(initiatives: readonly T[]): OverlapPair<T>[] {
  return initiatives.flatMap((one, index) =>
    findOverlaps(one, initiatives.slice(index + 1)).map(({ initiative: other, meeting, sharedCommunes }) =>
      meeting === 'inside'
        ? { one: other, other: one, meeting: 'around', sharedCommunes }
        : { one, other, meeting, sharedCommunes },
    ),
  );
}
