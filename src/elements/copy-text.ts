/**
 * `<copy-text data-done data-failed>` around a `<textarea>` or a `[data-text]`, a disabled `<button>` and a
 * `role="status"`: the button copies the text as it stands, and the status says whether it worked.
 */
class CopyText extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>('textarea, [data-text]');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!text || !button || !status) throw new Error('copy-text: a text, <button> or status is missing');
    this.#leaving = new AbortController();
    button.disabled = false;
    const say = (outcome: string | undefined) => {
      status.textContent = outcome ?? '';
    };
    const copy = () =>
      navigator.clipboard.writeText(readText(text)).then(
        () => say(this.dataset.done),
        () => {
          select(text);
          say(this.dataset.failed);
        },
      );
    button.addEventListener('click', copy, { signal: this.#leaving.signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

function readText(element: HTMLElement): string {
  return element instanceof HTMLTextAreaElement ? element.value : element.innerText;
}

function select(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

customElements.define('copy-text', CopyText);
