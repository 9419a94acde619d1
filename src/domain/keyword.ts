/** One entry of the controlled vocabulary of the notices. */
export interface Keyword {
  readonly id: string;
  /** The preferred term, as notices write it. */
  readonly term: string;
  /** What it replaces (« employé pour »): the search understands them, notices do not use them. */
  readonly usedFor: readonly string[];
}
