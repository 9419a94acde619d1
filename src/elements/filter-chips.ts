import { required } from './required.ts';

/** The chosen values of each filter of a form, by name, in the order of the chips. */
type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Writes into `[data-chips]` what is chosen, a button each that takes it back. Made from `template[data-chip]`; the
 * words are those of the options, or for a field its `data-chip`, with `#` for the value, or for its name in `names`.
 */
export function showChips<Choices extends Chosen>(
  host: HTMLElement,
  choices: Choices,
  choose: (choices: Choices) => void,
  names: ReadonlyMap<string, string> = new Map(),
): void {
  const list = required<HTMLElement>(host, '[data-chips]', 'Chosen filters');
  const template = required<HTMLTemplateElement>(host, 'template[data-chip]', 'Model of a chosen filter');
  const chips = Object.entries(choices).flatMap(([name, values]) =>
    (values ?? []).flatMap((value) => {
      const label = labelOf(host, name, value, names);
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
function labelOf(
  host: HTMLElement,
  name: string,
  value: string,
  names: ReadonlyMap<string, string>,
): string | null {
  const controls = [...host.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const option = controls.find((control) => control.type === 'checkbox' && control.value === value);
  if (option) return option.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? null;
  const field = controls.find((control) => control.dataset.chip !== undefined);
  if (!field?.dataset.chip) return null;
  const words =
    field.type === 'date' ? new Date(`${value}T00:00`).toLocaleDateString('fr') : (names.get(value) ?? value);
  return field.dataset.chip.replace('#', words);
}

function without<Choices extends Chosen>(choices: Choices, name: string, value: string): Choices {
  return { ...choices, [name]: (choices[name] ?? []).filter((it) => it !== value) };
}
