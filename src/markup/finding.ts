import type { ComponentFault } from '../domain/text/component-tag.ts';

/** What a text may not hold. Each is shown otherwise, or not at all: `pipeline/issues.ts` says how. */
export type MarkupFault =
  | ComponentFault
  /** `<div>`, `<script>`: shown as text. */
  | 'html'
  /** `<!-- … -->`: not shown. */
  | 'comment'
  /** `<o:p>`, what is left of a word processor: not shown. */
  | 'word-processor'
  /** A tag with a brace, a simple quote, an attribute without value. */
  | 'malformed'
  /** A tag in the middle of a sentence. */
  | 'misplaced'
  /** `<Encadre …>` that nothing closes. */
  | 'unclosed'
  /** `</Encadre>` that nothing opens. */
  | 'stray-closing'
  /** A tag in a file that ends with `.md`. */
  | 'no-components'
  | 'programme-only'
  /** A file that a tag or a picture names. */
  | 'missing-file'
  /** The picture of another site. */
  | 'remote-picture'
  /** `![](picture.png)`. */
  | 'missing-alt'
  /** `javascript:`, `data:`. */
  | 'unsafe-link'
  /** Quotations within quotations, a hundred times. */
  | 'too-deep';

export interface Finding {
  readonly fault: MarkupFault;
  /** As it was written, or the name of the component and its attribute. */
  readonly found: string;
  /** Line of the body, from 1. */
  readonly line: number;
}
