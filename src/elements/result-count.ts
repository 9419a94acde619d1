const plural = new Intl.PluralRules('fr');

/**
 * `<result-count role="status">` announces how many results there are, and nothing else does. The sentences come
 * from the page: `data-none`, `data-one`, `data-other`, with `#` for the number.
 */
export class ResultCount extends HTMLElement {
  update({ shown }: { readonly shown: { readonly length: number } }): void {
    const form = shown.length === 0 ? 'none' : plural.select(shown.length);
    const sentence = this.dataset[form] ?? this.dataset.other ?? '#';
    const words = sentence.replace('#', shown.length.toLocaleString('fr'));
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define('result-count', ResultCount);
