import { askForChange, type ExplorerPart, type Screen, tellPointed } from './explorer-part.ts';
import { required } from './required.ts';

/**
 * `<result-list>` holds the `<ul>` of all initiatives, and the discs of the trial in `[data-trial]`. It orders and
 * hides; buttons `[data-locate]` select an item on the map.
 */
class ResultList extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-locate]')) button.disabled = false;
    this.addEventListener(
      'click',
      ({ target }) => {
        const isLocating = target instanceof Element && target.closest('[data-locate]') !== null;
        const id = idOf(target);
        if (isLocating && id) askForChange(this, { demarche: id, vue: 'carte' });
      },
      { signal },
    );
    this.addEventListener('pointerover', ({ target }) => tellPointed(this, idOf(target)), { signal });
    this.addEventListener('pointerleave', () => tellPointed(this, null), { signal });
    this.addEventListener('focusin', ({ target }) => tellPointed(this, idOf(target)), { signal });
    this.addEventListener('focusout', () => tellPointed(this, null), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state, all, shown, states, schools }: Screen): void {
    const list = required<HTMLUListElement>(this, 'ul', 'List of results');
    const visible = new Set(shown);
    for (const item of all) item.element.hidden = !visible.has(item);
    // At a date, what surely ran comes first.
    const [sure = [], unsure = []] = [true, false].map((isSure) =>
      shown.filter(({ id }) => ((states.get(id) ?? 'running') === 'running') === isSure),
    );
    const order = [...sure, ...unsure].map(({ element }) => element);
    if (order.some((element, index) => list.children[index] !== element)) list.prepend(...order);
    this.#updateTrial(schools);
    const isOnlyCommune = Object.keys(state.choices).join() === 'commune';
    const reason = shown.length + schools.size > 0 ? null : isOnlyCommune ? 'commune' : 'any';
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-empty]'))
      sentence.hidden = sentence.dataset.empty !== reason;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-id]')) {
      item.toggleAttribute('data-selected', item.dataset.id === state.demarche);
    }
  }

  point(id: string | null): void {
    for (const item of this.querySelectorAll<HTMLElement>('li[data-id]'))
      item.toggleAttribute('data-hovered', item.dataset.id === id);
  }

  #updateTrial(schools: ReadonlySet<string>): void {
    const trial = this.querySelector<HTMLElement>('[data-trial]');
    if (!trial) return;
    trial.hidden = schools.size === 0;
    for (const item of trial.querySelectorAll<HTMLElement>('li[data-id]'))
      item.hidden = !schools.has(item.dataset.id ?? '');
  }
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('li[data-id]')?.dataset.id ?? null) : null;
}

customElements.define('result-list', ResultList);
