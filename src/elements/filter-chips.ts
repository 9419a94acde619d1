import { type Choices, type FilterName, filterNames } from '../domain/filters.ts';
import { required } from './required.ts';

/**
 * Writes into `[data-chips]` what is chosen, a button each that takes it back. Made from `template[data-chip]`; the
 * words are those of the options, or for a field its `data-chip`, with `#` for the value.
 */
export function showChips(host: HTMLElement, choices: Choices, choose: (choices: Choices) => void): void {
  const list = required<HTMLElement>(host, '[data-chips]', 'Chosen filters');
  const template = required<HTMLTemplateElement>(host, 'template[data-chip]', 'Model of a chosen filter');
  const chips = filterNames.flatMap((name) =>
    (choices[name] ?? []).flatMap((value) => {
      const label = labelOf(host, name, value);
      if (label === null) return [];
      const chip = template.content.cloneNode(true) as DocumentFragment;
      required<HTMLElement>(chip.firstElementChild as HTMLElement, '[data-label]', 'Label').textContent =
        label;
      chip.querySelector('button')?.addEventListener('click', () => choose(without(choices, name, value)));
      return [chip];
    }),
  );
  list.hidden = chips.length === 0;
  list.replaceChildren(...chips);
}

/** Null where the control itself is in sight, and says enough. */
function labelOf(host: HTMLElement, name: FilterName, value: string): string | null {
  const controls = [...host.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const option = controls.find((control) => control.type === 'checkbox' && control.value === value);
  if (option) return option.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? null;
  const field = controls.find((control) => control.dataset.chip !== undefined);
  if (!field?.dataset.chip) return null;
  const words = field.type === 'date' ? new Date(`${value}T00:00`).toLocaleDateString('fr') : value;
  return field.dataset.chip.replace('#', words);
}

function without(choices: Choices, name: FilterName, value: string): Choices {
  return { ...choices, [name]: (choices[name] ?? []).filter((it) => it !== value) };
}
