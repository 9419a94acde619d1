/** How long an explanation stays, milliseconds. */
const pause = 1800;

/**
 * `<map-tip>` beside the pointer: the names of what lies there, as the list gives them. `explain()` shows instead the
 * sentence of `[data-help]`, how to move a map that leaves gestures to the page. Out of reach of assistive
 * technologies: the list says the same.
 */
export class MapTip extends HTMLElement {
  #leaving: AbortController | null = null;
  #timer = 0;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const stage = this.parentElement ?? this;
    stage.addEventListener('pointermove', (event) => this.#follow(stage, event), {
      signal: this.#leaving.signal,
    });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    clearTimeout(this.#timer);
  }

  show(ids: readonly string[]): void {
    const explorer = this.closest('health-explorer');
    const names = ids.flatMap((id) => {
      const item = explorer?.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"]`);
      return item?.dataset.name ?? [];
    });
    const list = this.querySelector<HTMLElement>('[data-names]');
    if (!list) return;
    list.replaceChildren(
      ...names.map((name) => Object.assign(document.createElement('span'), { textContent: name })),
    );
    list.hidden = names.length === 0;
  }

  explain(): void {
    const help = this.querySelector<HTMLElement>('[data-help]');
    if (!help) return;
    help.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      help.hidden = true;
    }, pause);
  }

  /** Stays inside the stage: to the left of the pointer in its right half. */
  #follow(stage: HTMLElement, { clientX, clientY, pointerType }: PointerEvent): void {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    this.toggleAttribute('data-touch', pointerType !== 'mouse');
    this.toggleAttribute('data-left', x > width / 2);
    this.toggleAttribute('data-above', y > height / 2);
    this.style.translate = `${x}px ${y}px`;
  }
}

customElements.define('map-tip', MapTip);
