import { required } from './required.ts';

/**
 * `<map-print>` around a button: prints the explorer. Before any printing, however it was asked for, `[data-print-head]`
 * receives what the screen shows in words, `[data-address]` its address, and the legend opens. `data-none`: words where
 * nothing is filtered; `data-query`: words of a search, with `#` for it.
 */
class MapPrint extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const button = required<HTMLButtonElement>(this, 'button', 'Button that prints');
    button.disabled = false;
    button.addEventListener('click', () => window.print(), { signal });
    addEventListener('beforeprint', () => this.#prepare(), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  #prepare(): void {
    const explorer = this.closest<HTMLElement>('health-explorer');
    if (!explorer) return;
    const words = this.#describe(explorer);
    const count = explorer.querySelector('result-count')?.textContent ?? '';
    required(explorer, '[data-print-head]', 'Head on paper').textContent =
      `${count} · ${words.length > 0 ? words.join(' · ') : (this.dataset.none ?? '')}`;
    required(explorer, '[data-address]', 'Address on paper').textContent = location.href;
    this.#openLegend(explorer);
  }

  /** Types and search have no chip: their controls say them. */
  #describe(explorer: HTMLElement): string[] {
    const types = [...explorer.querySelectorAll('filter-form input[name="type"]:checked')].map(
      (box) => box.closest('label')?.querySelector('[data-word]')?.textContent,
    );
    const query = explorer.querySelector<HTMLInputElement>('filter-form input[name="q"]')?.value.trim();
    const chips = [...explorer.querySelectorAll('[data-chips] [data-label]')].map((it) => it.textContent);
    return [...types, query && (this.dataset.query ?? '#').replace('#', query), ...chips].flatMap(
      (words) => words || [],
    );
  }

  #openLegend(explorer: HTMLElement): void {
    const legend = explorer.querySelector<HTMLDetailsElement>('details.legend:not([open])');
    if (!legend) return;
    legend.open = true;
    addEventListener('afterprint', () => legend.removeAttribute('open'), { once: true });
  }
}

customElements.define('map-print', MapPrint);
