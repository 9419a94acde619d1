/** A header of `content/ressources/`, as far as a source fills it: by the names of its fields. */
export type Header = Readonly<Record<string, unknown>>;

/** One reference of a file that is imported. */
export interface Reference {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly header: Header;
  /** What the source says and the notice does not take, in French: « mots-clés hors de la liste : a, b ». */
  readonly remarks: readonly string[];
}

/** A reference that cannot be read, and why, in French. */
export interface Unreadable {
  readonly line: number;
  readonly reason: string;
}
