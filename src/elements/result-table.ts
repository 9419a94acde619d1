import { type Sort, sorts } from '../domain/explorer/explorer-state.ts';
import { descendingSorts } from '../domain/explorer/sorts.ts';
import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';
import { required } from './required.ts';

/** `<result-table>`: the rows `tr[data-id]` follow the filters, the buttons `[data-sort]` of the head order them. */
class ResultTable extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    for (const button of this.#buttons) button.disabled = false;
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-sort]') : null;
        const tri = sortOf(button);
        if (tri) askForChange(this, { tri });
      },
      { signal: this.#leaving.signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state, shown }: Screen): void {
    const body = required<HTMLTableSectionElement>(this, 'tbody', 'Table of results');
    const rows = new Map([...body.rows].map((row) => [row.dataset.id, row]));
    for (const row of rows.values()) row.hidden = true;
    for (const { id } of shown) {
      const row = rows.get(id);
      if (!row) continue;
      row.hidden = false;
      body.append(row);
    }
    for (const button of this.#buttons) {
      const isCurrent = sortOf(button) === state.tri;
      const direction = descendingSorts.has(state.tri) ? 'descending' : 'ascending';
      if (isCurrent) button.closest('th')?.setAttribute('aria-sort', direction);
      else button.closest('th')?.removeAttribute('aria-sort');
    }
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('button[data-sort]');
  }
}

function sortOf(button: HTMLElement | null): Sort | undefined {
  return sorts.find((sort) => sort === button?.dataset.sort);
}

customElements.define('result-table', ResultTable);
