import { nameExport } from '../domain/explorer/export-name.ts';
import type { ExplorerPart, Screen } from './explorer-part.ts';
import type { ExportFormat } from './export-shown.ts';
import { required } from './required.ts';
import { saveFile } from './save-file.ts';

/**
 * `<export-results data-edition>` around buttons `[data-format]`: gives what is shown as a file, in the order shown. If
 * the published files cannot be had, `[data-failed]` says so.
 */
class ExportResults extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;
  #screen: Screen | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    for (const button of this.#buttons)
      button.addEventListener('click', () => void this.#export(button.dataset.format as ExportFormat), {
        signal,
      });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update(screen: Screen): void {
    this.#screen = screen;
    for (const button of this.#buttons) button.disabled = screen.shown.length === 0;
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('button[data-format]');
  }

  async #export(format: ExportFormat): Promise<void> {
    if (!this.#screen) return;
    const { shown, state } = this.#screen;
    const failure = required<HTMLElement>(this, '[data-failed]', 'Words for a failure');
    failure.hidden = true;
    try {
      const { exportFormats } = await import('./export-shown.ts');
      const { media, write } = exportFormats[format];
      const ids = shown.map(({ id }) => id);
      const text = await write(ids, location.href);
      saveFile(`${nameExport(state.choices, this.dataset.edition ?? '')}.${format}`, media, text);
    } catch {
      failure.hidden = false;
    }
  }
}

customElements.define('export-results', ExportResults);
