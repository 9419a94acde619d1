import { formatSelection, parseSelection, type Selection } from '../domain/catalogue/selection.ts';
import { selectionFormats } from './export-selection.ts';
import { followSelection, keepSelection, readSelection } from './kept-selection.ts';
import { required } from './required.ts';
import { ResultCount } from './result-count.ts';
import { saveFile } from './save-file.ts';

/**
 * `<selection-list>` shows the notices named by the address (`?ids=a,b`), or else those that the visitor has chosen,
 * from the items of `template[data-notices]`. A selection that came by a link is shown, not taken over.
 */
class SelectionList extends HTMLElement {
  #leaving: AbortController | null = null;
  #shown: Selection = [];

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.addEventListener('click', ({ target }) => this.#act(target), { signal });
    followSelection(() => this.#show(), signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  #show(): void {
    const shared = parseSelection(new URL(location.href).searchParams.get('ids'));
    const notices = required<HTMLTemplateElement>(this, 'template[data-notices]', 'The notices').content;
    const asked = shared.length > 0 ? shared : readSelection();
    const items = asked.flatMap((id) => notices.querySelector(`[data-id="${id}"]`) ?? []);
    const shown = items.map((item) => item.getAttribute('data-id') ?? '');
    const isSame = formatSelection(shown) === formatSelection(this.#shown);
    this.#shown = shown;
    const list = required<HTMLElement>(this, '[data-list]', 'List of the selection');
    if (!isSame) list.replaceChildren(...items.map((item) => item.cloneNode(true)));
    const kept = readSelection();
    this.#part('[data-shared]').hidden = shared.length === 0 || shown.every((id) => kept.includes(id));
    this.#part('[data-nothing]').hidden = shown.length > 0;
    this.#part('[data-actions]').hidden = shown.length === 0;
    const link = new URL(location.pathname, location.href);
    link.search = `ids=${formatSelection(shown)}`;
    required<HTMLTextAreaElement>(this, 'textarea', 'Link to share').value = link.href;
    const count = this.querySelector('result-count');
    if (count instanceof ResultCount) count.update({ shown });
  }

  #part(selector: string): HTMLElement {
    return required<HTMLElement>(this, selector, 'Part of the page');
  }

  #act(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-print')) print();
    if (button?.hasAttribute('data-keep')) keepSelection([...new Set([...readSelection(), ...this.#shown])]);
    const format = button?.dataset.export;
    if (format === 'ris' || format === 'bib' || format === 'csv') void this.#export(format);
  }

  async #export(format: keyof typeof selectionFormats): Promise<void> {
    const { media, write } = selectionFormats[format];
    const failure = this.#part('[data-failure]');
    try {
      saveFile(`selection.${format}`, media, await write(this.#shown));
      failure.hidden = true;
    } catch {
      failure.hidden = false;
    }
  }
}

customElements.define('selection-list', SelectionList);
