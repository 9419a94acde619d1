import {
  type EmbedChoice,
  embedAddress,
  limitEmbed,
  wholeMap,
  writeElement,
  writeIframe,
} from '../domain/explorer/embed-code.ts';
import { required } from './required.ts';

/** How long after the last change the preview follows, milliseconds. */
const pause = 400;

/**
 * `<embed-builder>` around a form whose controls are named after `EmbedChoice`, the codes `textarea[data-code]` and the
 * preview `iframe`. The choices of the address are taken over at first: the map links here with its filters.
 * `data-title`: title of the frame, of a map without département; `data-title-in`: of one, with `#` for its name.
 */
class EmbedBuilder extends HTMLElement {
  #leaving: AbortController | null = null;
  #timer = 0;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const form = this.#form;
    for (const control of form.elements) if ('disabled' in control) control.disabled = false;
    this.#takeOver(new URLSearchParams(location.search));
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => this.#update(), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.#update()), { signal });
    this.#update();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    clearTimeout(this.#timer);
  }

  get #form(): HTMLFormElement {
    return required<HTMLFormElement>(this, 'form', 'Form of the embed kit');
  }

  get #choice(): EmbedChoice {
    const data = new FormData(this.#form);
    const text = (name: string) => String(data.get(name) ?? '');
    return limitEmbed({
      ...wholeMap,
      type: data.getAll('type').map(String),
      departement: text('departement'),
      theme: text('theme'),
      statut: text('statut'),
      hauteur: Number(text('hauteur')),
      largeur: text('largeur') === '' ? null : Number(text('largeur')),
      couleur: data.has('teinter') ? text('couleur') : '',
    });
  }

  #takeOver(address: URLSearchParams): void {
    const types = address.get('type')?.split(',') ?? [];
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="type"]'))
      box.checked = types.includes(box.value);
    for (const [parameter, name] of [
      ['dep', 'departement'],
      ['theme', 'theme'],
      ['statut', 'statut'],
    ] as const) {
      const [value = '', another] = address.get(parameter)?.split(',') ?? [];
      const list = required<HTMLSelectElement>(this.#form, `[name="${name}"]`, 'List of the form');
      if (another === undefined && [...list.options].some((option) => option.value === value))
        list.value = value;
    }
  }

  #update(): void {
    const choice = this.#choice;
    const title = this.#titleOf(choice);
    const codes = { iframe: writeIframe, element: writeElement };
    for (const [name, write] of Object.entries(codes)) {
      const code = required<HTMLTextAreaElement>(this, `[data-code="${name}"] textarea`, 'Code to copy');
      code.value = write(choice, location.origin, title);
    }
    const frame = required<HTMLIFrameElement>(this, 'iframe', 'Preview');
    frame.title = title;
    frame.style.height = `${choice.hauteur}px`;
    frame.style.width = choice.largeur === null ? '100%' : `${choice.largeur}px`;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#preview(frame, embedAddress(choice)), pause);
  }

  /** Without an entry in the history: the back button of the reader belongs to the page. */
  #preview(frame: HTMLIFrameElement, address: string): void {
    const shown = frame.contentWindow?.location;
    if (shown && shown.pathname + shown.search !== address) shown.replace(address);
  }

  #titleOf({ departement }: EmbedChoice): string {
    const list = required<HTMLSelectElement>(this.#form, '[name="departement"]', 'List of départements');
    if (departement === '') return this.dataset.title ?? '';
    return (this.dataset.titleIn ?? '#').replace('#', list.selectedOptions[0]?.text ?? '');
  }
}

customElements.define('embed-builder', EmbedBuilder);
