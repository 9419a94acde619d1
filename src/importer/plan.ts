import type { Likeness } from '../domain/catalogue/document-identity.ts';

/** What an import would do: nothing is written yet. */
export interface Plan {
  /** How many references or rows were found. */
  readonly count: number;
  readonly created: readonly Created[];
  readonly merged: readonly Merged[];
  readonly refused: readonly Refused[];
  /** What the check of the data says of them, in French, without refusing it. */
  readonly warnings: readonly string[];
  /** The files to write, whole, by their path. */
  readonly files: ReadonlyMap<string, string>;
}

interface Placed {
  /** Line of the imported file, from 1; in JSON, the rank of the reference. */
  readonly line: number;
  readonly name: string;
  readonly file: string;
  /** What the source says and nothing takes, in French. */
  readonly remarks: readonly string[];
}

export interface Created extends Placed {
  /** Fields that somebody must fill before it is published. */
  readonly missing: readonly string[];
}

export interface Merged extends Placed {
  /** By what it was recognised. */
  readonly by: Likeness | 'id';
  readonly added: readonly { readonly field: string; readonly value: string }[];
  /** What is kept, and what the source says instead. */
  readonly kept: readonly { readonly field: string; readonly value: string; readonly said: string }[];
}

export interface Refused {
  readonly line: number;
  readonly name: string;
  readonly reason: string;
}
