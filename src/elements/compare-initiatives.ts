import {
  type ComparedRow,
  comparedRowIds,
  compareWith,
  findShared,
  mostCompared,
  parseComparison,
} from '../domain/comparison/comparison.ts';
import { required } from './required.ts';

/**
 * `<compare-initiatives>` fills its table, a column for each initiative that the address names (`?avec=a,b`), from the
 * cells of `template[data-initiatives]`. What two columns have in common is marked with `template[data-mark]`.
 */
class CompareInitiatives extends HTMLElement {
  #leaving: AbortController | null = null;
  #cells = new Map<string, HTMLElement>();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { content } = required<HTMLTemplateElement>(this, 'template[data-initiatives]', 'The initiatives');
    for (const cells of content.querySelectorAll<HTMLElement>('[data-id]'))
      this.#cells.set(cells.dataset.id ?? '', cells);
    this.#choice.disabled = false;
    this.#choice.addEventListener('change', () => this.#go([...this.#chosen, this.#choice.value]), {
      signal,
    });
    this.addEventListener('click', ({ target }) => this.#act(target), { signal });
    addEventListener('popstate', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #choice(): HTMLSelectElement {
    return required<HTMLSelectElement>(this, 'select', 'Choice of an initiative');
  }

  get #chosen(): string[] {
    return parseComparison(new URL(location.href).searchParams.get('avec'), new Set(this.#cells.keys()));
  }

  #act(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-print')) print();
    const { remove } = button?.dataset ?? {};
    if (remove === undefined) return;
    this.#go(this.#chosen.filter((id) => id !== remove));
    this.#choice.focus();
  }

  #go(ids: readonly string[]): void {
    // A comma may stand as it is in an address, and is easier to read.
    history.pushState(null, '', compareWith(ids));
    this.#show();
  }

  #show(): void {
    const chosen = this.#chosen;
    const columns = chosen.flatMap((id) => this.#cells.get(id) ?? []);
    this.#part('[data-nothing]').hidden = columns.length > 0;
    this.#part('[data-alone]').hidden = columns.length !== 1;
    this.#part('[data-table]').hidden = columns.length === 0;
    this.#part('[data-full]').hidden = columns.length < mostCompared;
    this.#part('table').style.setProperty('--columns', String(Math.max(columns.length, 1)));
    this.#choice.disabled = columns.length >= mostCompared;
    this.#choice.value = '';
    for (const option of this.#choice.options) option.disabled = chosen.includes(option.value);
    this.#part('[data-row="head"]').replaceChildren(this.#corner(), ...columns.map((it) => this.#head(it)));
    for (const row of comparedRowIds) this.#fill(row, columns);
    required<HTMLTextAreaElement>(this, 'textarea', 'Link to share').value = new URL(
      compareWith(chosen),
      location.href,
    ).href;
  }

  #fill(row: ComparedRow, columns: readonly HTMLElement[]): void {
    const line = this.#part(`[data-row="${row}"]`);
    const cells = columns.map((column) => toCell('td', column, row));
    if (row === 'shared') for (const cell of cells) keepOnly(cell, this.#chosen);
    const said = cells.map((cell) =>
      [...cell.querySelectorAll<HTMLElement>('[data-said]')].map((it) => it.dataset.said ?? ''),
    );
    const shared = findShared(said);
    for (const cell of cells)
      for (const item of cell.querySelectorAll<HTMLElement>('[data-said]'))
        if (shared.has(item.dataset.said ?? '')) this.#mark(item);
    line.replaceChildren(required(line, 'th', 'Name of the row'), ...cells);
  }

  #mark(item: HTMLElement): void {
    const mark = required<HTMLTemplateElement>(this, 'template[data-mark]', 'Mark of what is in common');
    item.setAttribute('data-shared', '');
    item.append(mark.content.cloneNode(true));
  }

  #corner(): Element {
    return required(this, '[data-row="head"] > :first-child', 'Corner of the table');
  }

  #head(column: HTMLElement): HTMLElement {
    const head = toCell('th', column, 'head');
    head.setAttribute('scope', 'col');
    const template = required<HTMLTemplateElement>(this, 'template[data-remove]', 'Button that removes');
    const button = template.content.cloneNode(true) as DocumentFragment;
    const name = button.querySelector('[data-name]');
    if (name) name.textContent = column.dataset.name ?? '';
    button.querySelector('button')?.setAttribute('data-remove', column.dataset.id ?? '');
    head.append(button);
    return head;
  }

  #part(selector: string): HTMLElement {
    return required<HTMLElement>(this, selector, 'Part of the page');
  }
}

/** Laid out as a grid on a phone, a table would no longer be one for a screen reader: the roles say that it is. */
function toCell(tag: 'td' | 'th', column: HTMLElement, row: ComparedRow | 'head'): HTMLElement {
  const cell = document.createElement(tag);
  cell.setAttribute('role', tag === 'td' ? 'cell' : 'columnheader');
  const content = required(column, `[data-cell="${row}"]`, `Cell "${row}"`);
  cell.append(...[...content.childNodes].map((node) => node.cloneNode(true)));
  return cell;
}

/** Of what an initiative shares with all the others: what it shares with those beside it. */
function keepOnly(cell: HTMLElement, chosen: readonly string[]): void {
  for (const item of cell.querySelectorAll<HTMLElement>('[data-with]'))
    if (!chosen.includes(item.dataset.with ?? '')) item.remove();
  if (cell.querySelector('[data-with]')) cell.querySelector('[data-when-none]')?.remove();
}

customElements.define('compare-initiatives', CompareInitiatives);
