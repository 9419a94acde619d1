import type { CatalogueState } from '../domain/catalogue-state.ts';
import { countFacet, facetNames, type ResourceEntry } from '../domain/resource-filters.ts';

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
