import { type Choices, countOptions, type FilterName, filterNames, filters } from '../domain/filters.ts';
import { prepareSearch } from '../search/search-client.ts';
import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';
import { showChips } from './filter-chips.ts';
import { required } from './required.ts';

/**
 * `<filter-form>` around a form whose controls are named after the filters. It releases them, keeps them true to the
 * state, and counts what each option would show into its `[data-count]`.
 */
class FilterForm extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const form = this.#form;
    for (const control of form.elements) if ('disabled' in control) control.disabled = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('focusin', ({ target }) => isTyped(target) && prepareSearch(), { signal });
    form.addEventListener('input', ({ target }) => this.#ask(!isTyped(target)), { signal });
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        askForChange(this, { choices: {} });
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state, all, communes }: Screen): void {
    for (const name of filterNames) {
      const values = state.choices[name] ?? [];
      const boxes = this.#controls(name).filter((control) => control.type === 'checkbox');
      for (const box of boxes) box.checked = values.includes(box.value);
      for (const field of this.#controls(name))
        if (!boxes.includes(field)) writeField(field, values[0] ?? '', communes);
      const counts = countOptions(all, state.choices, name);
      for (const box of boxes) showCount(box, counts.get(box.value) ?? 0);
    }
    const isFiltered = Object.keys(state.choices).length > 0;
    required<HTMLElement>(this, '[type="reset"]', 'Reset button').hidden = !isFiltered;
    const names = new Map([...communes, ...all.map(({ id, name }) => [id, name] as const)]);
    showChips(this, state.choices, (choices) => askForChange(this, { choices }), names);
  }

  get #form(): HTMLFormElement {
    return required<HTMLFormElement>(this, 'form', 'Filter form');
  }

  #controls(name: FilterName): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #ask(step: boolean): void {
    const data = new FormData(this.#form);
    const choices: { [name in FilterName]?: string[] } = {};
    for (const name of filterNames) {
      const values = data
        .getAll(name)
        .map(String)
        .map((value) => readValue(name, value))
        .filter((value) => value !== '');
      if (values.length > 0) choices[name] = filters[name].many ? values : values.slice(0, 1);
    }
    askForChange(this, { choices: choices satisfies Choices }, step);
  }
}

/** « Blaye (33058) » stands for 33058, a name half typed or a postcode for nothing; other values for themselves. */
function readValue(name: string, value: string): string {
  const text = value.trim();
  return name === 'commune' ? (/\(([\dAB]{5})\)$/.exec(text)?.[1] ?? '') : text;
}

/** Leaves alone a field that says the same already: its reader may be typing. */
function writeField(field: HTMLInputElement, value: string, communes: Screen['communes']): void {
  // A commune whose name has not come yet.
  const bare = field.name === 'commune' && value !== '' ? `(${value})` : value;
  const words = communes.get(value) ?? bare;
  if (readValue(field.name, field.value) !== value || field.value === bare) field.value = words;
}

function showCount(box: HTMLInputElement, count: number): void {
  const label = box.closest('label');
  const number = label?.querySelector('[data-count]');
  if (!number) return;
  number.textContent = String(count);
  label?.toggleAttribute('data-none', count === 0);
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ['search', 'text'].includes(target.type);
}

customElements.define('filter-form', FilterForm);
