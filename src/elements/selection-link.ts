import { followSelection } from './kept-selection.ts';
import { required } from './required.ts';

/** `<selection-link>` around a link to the selection: its `[data-count]` says how many notices are in it. */
class SelectionLink extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const count = required<HTMLElement>(this, '[data-count]', 'Number of chosen notices');
    followSelection(({ length }) => {
      count.textContent = String(length);
    }, this.#leaving.signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

customElements.define('selection-link', SelectionLink);
