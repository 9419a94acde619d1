import type { Source } from './source.ts';
import type { Theme } from './theme.ts';

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

/** Whether a term and a theme belong together: it is enough that one of them names the other. */
export function isTermOf(term: GlossaryTerm, theme: Theme): boolean {
  return theme.terms.includes(term.id) || term.themes.includes(theme.slug);
}
