import type { CatalogueState, KnownOptions } from '../domain/catalogue/catalogue-state.ts';
import { countFacet, facetNames, type ResourceEntry } from '../domain/catalogue/resource-filters.ts';
import { resourceSorts } from '../domain/catalogue/resource-sorts.ts';

/** What the controls say. */
export function readForm(form: HTMLFormElement): CatalogueState {
  const data = new FormData(form);
  const names = [...facetNames, 'q' as const];
  const choices = Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)]));
  return { choices, tri: resourceSorts.find((sort) => sort === data.get('tri')) ?? resourceSorts[0] };
}

/** The values that the boxes of each facet offer. */
export function readOptions(form: HTMLFormElement): KnownOptions {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const valuesOf = (name: string) => boxes.filter((box) => box.name === name).map(({ value }) => value);
  return Object.fromEntries(facetNames.map((name) => [name, new Set(valuesOf(name))]));
}

/** Keeps the controls of a form true to the state, and writes what each option would show into its `[data-count]`. */
export function showFacets(
  form: HTMLFormElement,
  all: readonly ResourceEntry[],
  { choices, tri }: CatalogueState,
): void {
  const controls = [...form.elements].filter((it) => it instanceof HTMLInputElement);
  for (const name of facetNames) {
    const counts = countFacet(all, choices, name);
    for (const box of controls.filter((control) => control.name === name)) {
      box.checked = choices[name]?.includes(box.value) ?? false;
      showCount(box, counts.get(box.value) ?? 0);
    }
  }
  const query = choices.q?.[0] ?? '';
  // A field that says the same already is left alone: its reader may be typing.
  for (const field of controls.filter(({ name }) => name === 'q'))
    if (field.value.trim() !== query) field.value = query;
  const order = form.elements.namedItem('tri');
  if (order instanceof HTMLSelectElement) order.value = tri;
  const isFiltered = Object.keys(choices).length > 0;
  for (const button of form.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = !isFiltered;
}

function showCount(box: HTMLInputElement, count: number): void {
  const label = box.closest('label');
  const number = label?.querySelector('[data-count]');
  if (number) number.textContent = String(count);
  label?.toggleAttribute('data-none', count === 0);
}
