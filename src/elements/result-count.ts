import { writeCount } from './write-count.ts';

/** What it reads of a screen: results, and the trial's discs where there is a map. */
interface Counted {
  readonly shown: { readonly length: number };
  readonly schools?: ReadonlySet<string>;
}

/**
 * `<result-count role="status">` announces how many results there are, and nothing else does. The sentences come
 * from the page: `data-none`, `data-one`, `data-other`, with `#` for the number; `data-trial` where only the trial is
 * left.
 */
export class ResultCount extends HTMLElement {
  update({ shown, schools }: Counted): void {
    const isTrial = shown.length === 0 && (schools?.size ?? 0) > 0;
    writeCount(this, shown.length, isTrial ? 'trial' : undefined);
  }
}

customElements.define('result-count', ResultCount);
