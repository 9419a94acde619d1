import { foldText } from '../domain/search-text.ts';
import { fetchCommunes } from './fetch-communes.ts';
import { required } from './required.ts';

/**
 * `<commune-field>` around an input and its datalist: the names of all communes come when the field is first used. A
 * name typed in full stands for its commune, if it has no homonym.
 */
class CommuneField extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const input = required<HTMLInputElement>(this, 'input', 'Field for a commune');
    input.addEventListener('focus', () => void this.#fill(), { signal });
    input.addEventListener('change', () => this.#complete(input), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #list(): HTMLDataListElement {
    return required<HTMLDataListElement>(this, 'datalist', 'Names of communes');
  }

  async #fill(): Promise<void> {
    if (this.#list.options.length > 0) return;
    const communes = await fetchCommunes();
    const options = communes.map(({ label }) =>
      Object.assign(document.createElement('option'), { value: label }),
    );
    this.#list.replaceChildren(...options);
  }

  #complete(input: HTMLInputElement): void {
    const typed = foldText(input.value);
    const found = [...this.#list.options].filter(({ value }) => foldText(nameOf(value)) === typed);
    const [only] = found;
    if (!only || found.length > 1) return;
    input.value = only.value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function nameOf(label: string): string {
  return label.replace(/ \([^)]*\)$/, '');
}

customElements.define('commune-field', CommuneField);
