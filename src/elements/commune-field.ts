import { foldText } from '../domain/search-text.ts';
import { readCommuneCode } from '../domain/urls.ts';
import { askSearch, prepareSearch } from '../search/search-client.ts';
import type { Hit, SearchAnswer } from '../search/search-engine.ts';
import { copyTemplate } from './copy-template.ts';
import { Listbox } from './listbox.ts';
import { required } from './required.ts';
import { showHit } from './show-hit.ts';
import { writeCount } from './write-count.ts';

const mostShown = 8;

/**
 * `<commune-field>` around an input: proposes communes by name, postcode, code or former name. A chosen one is written
 * as « Blaye (33058) »; with `data-opens` its page opens instead. A name typed in full stands for its commune, if it has
 * no homonym. Nothing is loaded before the field is used.
 */
class CommuneField extends HTMLElement {
  #leaving: AbortController | null = null;
  #listbox: Listbox | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const input = this.#input;
    const list = required<HTMLElement>(this, '[role="listbox"]', 'List of communes');
    this.#listbox = new Listbox(input, list, () => this.#close(), signal);
    // A finger is down some time before the field has the focus.
    input.addEventListener('pointerdown', () => prepareSearch(), { signal });
    input.addEventListener('focus', () => prepareSearch(), { signal });
    input.addEventListener('input', () => void this.#propose(), { signal });
    input.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.addEventListener('focusout', () => this.#close(), { signal });
    if (this.#opens) this.closest('form')?.addEventListener('submit', (it) => this.#submit(it), { signal });
    else input.addEventListener('change', () => void this.#settle(), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  get #input(): HTMLInputElement {
    return required<HTMLInputElement>(this, 'input', 'Field for a commune');
  }

  get #opens(): boolean {
    return this.hasAttribute('data-opens');
  }

  async #propose(): Promise<void> {
    const query = this.#input.value;
    if (isSettled(query)) return this.#close();
    const answer = await askForCommunes(query);
    // The reader may have gone on typing, or left.
    if (!answer || this.#input.value !== query || document.activeElement !== this.#input) return;
    this.#listbox?.fill(
      answer.hits.map((hit) => {
        const option = copyTemplate(this, 'option');
        showHit(option, hit);
        return { option, choose: () => this.#choose(hit) };
      }),
    );
    required<HTMLElement>(this, '[data-nothing]', 'Sentence for no commune').hidden = answer.total > 0;
    required<HTMLElement>(this, '[data-panel]', 'Panel').hidden = false;
    this.#input.setAttribute('aria-expanded', String(answer.total > 0));
    writeCount(required<HTMLElement>(this, '[role="status"]', 'Count of communes'), answer.total);
  }

  #choose({ title, url }: Hit): void {
    this.#close();
    if (this.#opens) location.assign(url);
    else {
      this.#input.value = `${title} (${readCommuneCode(url)})`;
      this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** Chooses what is typed, if it can mean one commune only; false where the search cannot be reached. */
  async #settle(): Promise<boolean> {
    const query = this.#input.value;
    if (isSettled(query)) return true;
    const answer = await askForCommunes(query);
    if (!answer) return false;
    const named = answer.hits.filter(({ title }) => foldText(title) === foldText(query));
    const meant = named.length > 0 ? named : answer.hits;
    const [only] = meant;
    if (only && meant.length === 1 && this.#input.value === query) this.#choose(only);
    return true;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { currentTarget } = event;
    this.#input.focus();
    if (await this.#settle()) await this.#propose();
    else if (currentTarget instanceof HTMLFormElement) currentTarget.submit();
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || required<HTMLElement>(this, '[data-panel]', 'Panel').hidden) return;
    event.preventDefault();
    this.#close();
  }

  #close(): void {
    required<HTMLElement>(this, '[data-panel]', 'Panel').hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#listbox?.forget();
  }
}

/** Nothing, or « Blaye (33058) »: there is nothing to propose. */
function isSettled(text: string): boolean {
  return /^(?:.*\([\dAB]{5}\))?$/.test(text.trim());
}

/** Null where the search cannot be reached. */
async function askForCommunes(query: string): Promise<SearchAnswer | null> {
  try {
    return await askSearch({ query, kind: 'commune', limit: mostShown });
  } catch {
    return null;
  }
}

customElements.define('commune-field', CommuneField);
