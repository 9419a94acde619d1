const plurals = new Intl.PluralRules('fr');
/** Made when first needed: the first of them takes some 20 ms, which who writes neither need not wait for. */
let numbers: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;

/** A number as French sets it, with narrow no-break spaces: « 95 123 ». */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat('fr');
  return numbers.format(value);
}

/** A share between 0 and 1, to one decimal: « 48,3 % ». */
export function formatShare(share: number): string {
  return new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A counted noun: « 0 commune », « 1 commune », « 62 communes ». */
export function formatQuantity(value: number, singular: string, plural: string): string {
  return `${formatNumber(value)}\u00a0${plurals.select(value) === 'one' ? singular : plural}`;
}

/** The weight of a file: « 812 octets », « 54 ko », « 1,2 Mo » (thousands, as French systems show them). */
export function formatWeight(bytes: number): string {
  if (bytes < 1000) return formatQuantity(bytes, 'octet', 'octets');
  const [value, unit] = bytes < 1_000_000 ? [Math.round(bytes / 1000), 'ko'] : [bytes / 1_000_000, 'Mo'];
  return `${new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(value)}\u00a0${unit}`;
}

/** « A », « A et B », « A, B et C ». */
export function formatList(items: readonly string[]): string {
  lists ??= new Intl.ListFormat('fr');
  return lists.format(items);
}
