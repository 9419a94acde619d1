import type { Source } from './source.ts';

/** One word of the field. The glossary feeds the page, the `<abbr>` of the texts and the synonyms of the search. */
export interface GlossaryTerm {
  /** Stable, ASCII, the anchor on `/glossaire/`. */
  readonly id: string;
  /** As one writes it in a text: `CLSM`, `aller vers`. */
  readonly term: string;
  /** What an acronym stands for; null for a word. */
  readonly expansion: string | null;
  /** One or two sentences of plain text, our own words. */
  readonly definition: string;
  /** Other spellings and names, for the search. */
  readonly synonyms: readonly string[];
  /** Slugs of `content/thematiques/`. */
  readonly themes: readonly string[];
  /** Ids of other terms. */
  readonly related: readonly string[];
  readonly source: Source;
}
