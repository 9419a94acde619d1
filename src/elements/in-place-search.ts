import type { SearchKind } from '../domain/search/search-kinds.ts';
import { askSearch } from '../search/search-client.ts';

/**
 * The search of the site, for a list of one of its kinds. Until it has answered, and where it cannot be reached or finds
 * nothing of the kind, the list is left to the words that it shows (`domain/search/text-filter.ts`).
 */
export class InPlaceSearch {
  #query = '';
  /** Addresses. */
  #found: ReadonlySet<string> | null = null;
  readonly #kind: SearchKind;
  readonly #addressOf: (id: string) => string;
  readonly #answered: () => void;

  /** `answered`: called when the list is to be shown again. */
  constructor(kind: SearchKind, addressOf: (id: string) => string, answered: () => void) {
    this.#kind = kind;
    this.#addressOf = addressOf;
    this.#answered = answered;
  }

  /** The same items, each with whether it is found, if that is known; asks for it where the question is a new one. */
  mark<T extends { readonly id: string }>(items: readonly T[], query: string): readonly T[] {
    if (query !== this.#query) {
      this.#query = query;
      this.#found = null;
      if (query !== '') void this.#ask(query);
    }
    const found = this.#found;
    return found === null ? items : items.map((it) => ({ ...it, found: found.has(this.#addressOf(it.id)) }));
  }

  async #ask(query: string): Promise<void> {
    const all = { query, kind: this.#kind, limit: Number.POSITIVE_INFINITY };
    const answer = await askSearch(all).catch(() => null);
    if (!answer || answer.hits.length === 0 || query !== this.#query) return;
    this.#found = new Set(answer.hits.map(({ url }) => url));
    this.#answered();
  }
}
