import type { Programme, ProgrammeMilestone, ProgrammePhase } from '../programme.ts';
import { earliestDay, latestDay } from './partial-date.ts';

/** A span of the line, as shares of its length between 0 and 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Phases and milestones on a scale of whole years. */
export interface ProgrammeTimeLine {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** A phase without an end runs to the edge. */
  readonly phases: readonly (ProgrammePhase & Stretch)[];
  /** A vague date stands in the middle of what it may mean. */
  readonly milestones: readonly (ProgrammeMilestone & { readonly at: number })[];
}

/** Null where a programme has no phase: dates alone make a list. */
export function toProgrammeTimeLine({
  phases,
  milestones,
}: Pick<Programme, 'phases' | 'milestones'>): ProgrammeTimeLine | null {
  if (phases.length === 0) return null;
  const dates = [
    ...phases.flatMap(({ start, end }) => [start, end ?? start]),
    ...milestones.map((it) => it.date),
  ];
  const first = Math.min(...dates.map((date) => Number(earliestDay(date).slice(0, 4))));
  const last = Math.max(...dates.map((date) => Number(latestDay(date).slice(0, 4)))) + 1;
  const place = (day: string) => (yearsOf(day) - first) / (last - first);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      at: index / (last - first),
    })),
    phases: phases.map((phase) => ({
      ...phase,
      from: place(earliestDay(phase.start)),
      to: phase.end === null ? 1 : place(latestDay(phase.end)),
    })),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      at: (place(earliestDay(milestone.date)) + place(latestDay(milestone.date))) / 2,
    })),
  };
}

/** A day as a number of years: `2022-07-01` → about 2022.5. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 366;
}
