import { formatList } from '../text/quantity.ts';
import { urls } from '../urls.ts';
import type { SearchDocument } from './search-document.ts';

/** What a commune is found by. */
export interface NamedCommune {
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly formerNames: readonly string[];
  /** From 0 to 9, see `sizeOf`. */
  readonly size: number;
}

/** The same, in its département. */
export interface FoundCommune extends NamedCommune {
  readonly departement: string;
  /** What else it is found by: its département. One list for all of these. */
  readonly words: readonly string[];
}

const none: readonly string[] = [];

/**
 * A commune, as a document. Thousands are read at once, and few are shown: what is shown only is written when it is
 * asked for, and so belongs to the class, which costs a document nothing.
 */
export class CommuneDocument implements SearchDocument {
  readonly kind = 'commune';
  readonly covers = none;
  readonly rest = '';
  readonly title: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly size: number;
  readonly #commune: FoundCommune;

  constructor(commune: FoundCommune) {
    this.#commune = commune;
    this.title = commune.name;
    this.names = [commune.code, ...commune.postcodes, ...commune.formerNames];
    this.words = commune.words;
    this.size = commune.size;
  }

  get url(): string {
    return urls.commune(this.#commune);
  }

  get note(): string {
    const { departement, postcodes } = this.#commune;
    return postcodes.length === 1 ? `${departement} · ${postcodes[0]}` : departement;
  }

  get text(): string {
    const { formerNames } = this.#commune;
    return formerNames.length === 0 ? '' : `Réunit ${formatList(formerNames)}.`;
  }
}
