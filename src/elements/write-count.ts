const plural = new Intl.PluralRules('fr');
/** Made with the page: the first one takes some 20 ms, too long for a letter that is being typed. */
const numbers = new Intl.NumberFormat('fr');

/**
 * Writes how many there are, by the sentences of the page: `data-none`, `data-one`, `data-other`, with `#` for the
 * number. `form` names another sentence, `more` follows it. Text that is there already is left alone, so that it is not
 * announced again.
 */
export function writeCount(element: HTMLElement, count: number, form?: string, more = ''): void {
  const name = form ?? (count === 0 ? 'none' : plural.select(count));
  const sentence = element.dataset[name] ?? element.dataset.other ?? '#';
  const words = sentence.replace('#', numbers.format(count)) + more;
  if (element.textContent !== words) element.textContent = words;
}
