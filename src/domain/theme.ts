export interface Theme {
  /** Last segment of its address, and what `?theme=` takes. */
  readonly slug: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** Place in lists, from 1. */
  readonly order: number;
  /** Ids of the notices to read first. */
  readonly essentials: readonly string[];
  /** Ids of glossary terms. */
  readonly terms: readonly string[];
}
