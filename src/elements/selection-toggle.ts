import { toggleSelected } from '../domain/catalogue/selection.ts';
import { followSelection, keepSelection, readSelection } from './kept-selection.ts';
import { required } from './required.ts';

/** `<selection-toggle data-id>` around a disabled button: adds the notice to the visitor's selection, or takes it out. */
class SelectionToggle extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const button = required<HTMLButtonElement>(this, 'button', 'Button that selects');
    const { id = '' } = this.dataset;
    button.disabled = false;
    button.addEventListener('click', () => keepSelection(toggleSelected(readSelection(), id)), { signal });
    followSelection((selection) => {
      button.setAttribute('aria-pressed', String(selection.includes(id)));
    }, signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

customElements.define('selection-toggle', SelectionToggle);
