import { views } from '../domain/explorer/explorer-state.ts';
import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';

/** `<view-switch>`: buttons `[data-vue]`, of which the current one is pressed. */
class ViewSwitch extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    for (const button of this.#buttons) button.disabled = false;
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-vue]') : null;
        const vue = views.find((view) => view === button?.dataset.vue);
        if (vue) askForChange(this, { vue });
      },
      { signal: this.#leaving.signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state }: Screen): void {
    for (const button of this.#buttons)
      button.setAttribute('aria-pressed', String(button.dataset.vue === state.vue));
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('button[data-vue]');
  }
}

customElements.define('view-switch', ViewSwitch);
