/**
 * `<copy-text data-done data-failed>` around a `<textarea>`, a disabled `<button>` and a `role="status"`: the button
 * copies the text as it stands, and the status says whether it worked.
 */
class CopyText extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    const text = this.querySelector('textarea');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!text || !button || !status)
      throw new Error('copy-text: a <textarea>, <button> or status is missing');
    this.#leaving = new AbortController();
    button.disabled = false;
    const say = (outcome: string | undefined) => {
      status.textContent = outcome ?? '';
    };
    const copy = () =>
      navigator.clipboard.writeText(text.value).then(
        () => say(this.dataset['done']),
        () => {
          text.select();
          say(this.dataset['failed']);
        },
      );
    button.addEventListener('click', copy, { signal: this.#leaving.signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

customElements.define('copy-text', CopyText);
