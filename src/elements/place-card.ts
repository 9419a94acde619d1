import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';
import { required } from './required.ts';

/**
 * `<place-card>` over the map: the summary of the selected item, copied from the list, or the list of everything at
 * a point, of which one can be chosen. Escape and the button close it.
 */
export class PlaceCard extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;
  /** What had the focus when the card came: it has it again when the card goes. */
  #opener: HTMLElement | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
        if (button?.hasAttribute('data-close')) this.close();
        else if (button?.dataset.pick) askForChange(this, { demarche: button.dataset.pick });
      },
      { signal },
    );
    const map = this.closest('health-map') ?? this;
    map.addEventListener(
      'keydown',
      (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Escape' && !this.hidden) this.close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state }: Screen): void {
    const summary = state.demarche === null ? null : this.#summaryOf(state.demarche);
    if (summary) this.#show(summary);
    else if (!this.#isChoice) this.hidden = true;
  }

  /** Everything at a point, topmost first. */
  offer(ids: readonly string[]): void {
    const choice = required<HTMLTemplateElement>(this, 'template[data-choice]', 'List of what is at a point');
    const content = choice.content.cloneNode(true) as DocumentFragment;
    const list = content.querySelector('ul');
    const model = list?.firstElementChild;
    for (const id of ids) {
      const item = model?.cloneNode(true);
      const button = item instanceof Element ? item.querySelector<HTMLElement>('button') : null;
      const heading = this.#summaryOf(id)?.querySelector('[data-heading]');
      if (!button || !heading || !item) continue;
      button.dataset.pick = id;
      button.append(...[...heading.childNodes].map(unlink));
      list?.append(item);
    }
    model?.remove();
    this.#show(content);
  }

  close(): void {
    const holdsFocus = this.contains(document.activeElement);
    this.hidden = true;
    askForChange(this, { demarche: null });
    if (holdsFocus) this.#giveFocusBack();
  }

  #giveFocusBack(): void {
    const map = this.closest('health-map')?.querySelector<HTMLElement>('[data-stage] [tabindex="0"]');
    if (this.#opener?.isConnected) this.#opener.focus();
    else map?.focus({ preventScroll: true });
  }

  get #isChoice(): boolean {
    return !this.hidden && this.querySelector('[data-pick]') !== null;
  }

  #summaryOf(id: string): Element | null {
    const explorer = this.closest('health-explorer');
    const summary = explorer?.querySelector(`li[data-id="${CSS.escape(id)}"] [data-summary]`);
    return (summary?.cloneNode(true) as Element | undefined) ?? null;
  }

  #show(content: Node): void {
    const { activeElement } = document;
    if (!this.contains(activeElement))
      this.#opener = activeElement instanceof HTMLButtonElement ? activeElement : null;
    required<HTMLElement>(this, '[data-content]', 'Content of the card').replaceChildren(content);
    this.hidden = false;
  }
}

/** A link inside a button is no valid markup: its text takes its place. */
function unlink(node: Node): Node {
  const copy = node.cloneNode(true);
  if (!(copy instanceof Element)) return copy;
  const words = document.createElement('span');
  const link = copy.matches('a') ? copy : copy.querySelector('a');
  if (!link) return copy;
  words.textContent = link.textContent;
  if (link === copy) return words;
  link.replaceWith(words);
  return copy;
}

customElements.define('place-card', PlaceCard);
