/** One number of a chart of `content/blog/donnees/`. */
export interface Figure {
  /** What is counted: the group of bars. */
  readonly label: string;
  /** Which bar of the group; null where there is one bar a label. */
  readonly series: string | null;
  readonly value: number;
}

/** More bars a label, and no reader tells them apart. */
export const mostSeries = 4;
