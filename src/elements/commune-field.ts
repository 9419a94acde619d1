import { urls } from '../domain/urls.ts';
import { required } from './required.ts';

/** `<commune-field>` around an input and its datalist: the names of all communes come when the field is first used. */
class CommuneField extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const input = required<HTMLInputElement>(this, 'input', 'Field for a commune');
    input.addEventListener('focus', () => void this.#fill(signal), { signal, once: true });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  async #fill(signal: AbortSignal): Promise<void> {
    const list = required<HTMLDataListElement>(this, 'datalist', 'Names of communes');
    const response = await fetch(urls.file('communes.csv'), { signal }).catch(() => null);
    if (!response?.ok) return;
    const [, ...lines] = (await response.text()).split('\n');
    list.append(...lines.flatMap(toOption));
  }
}

/** `33058,Blaye,…` → « Blaye (33058) »; no name of a commune holds a comma. */
function toOption(line: string): HTMLOptionElement[] {
  const [code, name] = line.split(',');
  return code && name
    ? [Object.assign(document.createElement('option'), { value: `${name} (${code})` })]
    : [];
}

customElements.define('commune-field', CommuneField);
