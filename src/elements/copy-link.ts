import { required } from './required.ts';

/** How long the button says that it is done, milliseconds. */
const pause = 2500;

/** `<copy-link data-done="…">` around a button: copies the address of the page; the button then says `data-done`. */
class CopyLink extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const button = required<HTMLButtonElement>(this, 'button', 'Button that copies');
    const label = required<HTMLElement>(this, '[data-label]', 'Label of the button');
    const words = label.textContent;
    button.disabled = !navigator.clipboard;
    button.addEventListener(
      'click',
      async () => {
        try {
          await navigator.clipboard.writeText(location.href);
        } catch {
          // Refused by the browser: the address bar holds the same link.
          return;
        }
        label.textContent = this.dataset.done ?? words;
        const timer = setTimeout(() => {
          label.textContent = words;
        }, pause);
        signal.addEventListener('abort', () => clearTimeout(timer));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

customElements.define('copy-link', CopyLink);
