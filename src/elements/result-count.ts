import type { StateAt } from '../domain/time/life.ts';
import { formatPartialDate } from '../domain/time/partial-date.ts';
import { writeCount } from './write-count.ts';

/** What it reads of a screen: results, the trial's discs where there is a map, and how they stood on a chosen day. */
interface Counted {
  readonly shown: { readonly length: number };
  readonly schools?: ReadonlySet<string>;
  readonly states?: ReadonlyMap<string, StateAt>;
  readonly state?: { readonly choices: { readonly etat?: readonly string[] } };
}

/**
 * `<result-count role="status">` announces how many results there are, and nothing else does. The sentences come
 * from the page: `data-none`, `data-one`, `data-other`, with `#` for the number; `data-trial` where only the trial is
 * left. At a date `data-dated` follows, with `#` for those that surely ran and `@` for the date.
 */
export class ResultCount extends HTMLElement {
  update({ shown, schools, states, state }: Counted): void {
    const isTrial = shown.length === 0 && (schools?.size ?? 0) > 0;
    const day = state?.choices.etat?.[0];
    const running = [...(states?.values() ?? [])].filter((it) => it === 'running').length;
    const dated =
      day === undefined || shown.length === 0
        ? ''
        : (this.dataset.dated ?? '').replace('#', String(running)).replace('@', formatPartialDate(day));
    writeCount(this, shown.length, isTrial ? 'trial' : undefined, dated);
  }
}

customElements.define('result-count', ResultCount);
