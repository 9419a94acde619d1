/** One proposal: how it looks, and what choosing it does. */
export interface Choice {
  readonly option: HTMLElement;
  readonly choose: () => void;
}

/**
 * The list of a combobox: the focus stays in the field, arrows move through the list, Enter chooses. Without a chosen
 * option, Enter is the form's own.
 */
export class Listbox {
  #choices: readonly Choice[] = [];
  #active = -1;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement, close: () => void, signal: AbortSignal) {
    this.#input = input;
    this.#list = list;
    const keys: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#choose(this.#active),
    };
    input.addEventListener(
      'keydown',
      (event) => {
        if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
      },
      { signal },
    );
    // Without this the field would lose the focus before the click, and the list would close under the pointer.
    list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    list.addEventListener(
      'click',
      ({ target }) => {
        const chosen = this.#choices.findIndex(
          ({ option }) => target instanceof Node && option.contains(target),
        );
        if (this.#choose(chosen)) close();
      },
      { signal },
    );
  }

  fill(choices: readonly Choice[]): void {
    this.#choices = choices;
    for (const [index, { option }] of choices.entries()) option.id = `${this.#list.id}-${index}`;
    this.#list.replaceChildren(...choices.map(({ option }) => option));
    this.forget();
  }

  forget(): void {
    this.#activate(-1);
  }

  #move(step: 1 | -1): boolean {
    const { length } = this.#choices;
    if (length === 0) return false;
    // One place more than there are options: the field itself.
    this.#activate(((this.#active + 1 + step + length + 1) % (length + 1)) - 1);
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [place, { option }] of this.#choices.entries())
      option.setAttribute('aria-selected', String(place === index));
    const option = this.#choices[index]?.option;
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): boolean {
    const choice = this.#choices[index];
    choice?.choose();
    return choice !== undefined;
  }
}
