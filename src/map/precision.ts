/** What the outlines are worth, as the topology's `meta.precision` says; the figure is that of `bench/contours`. */
const sentences: Readonly<Record<string, string>> = {
  approchee: 'Contours approchés, écart médian 0,25\u00a0km, sans valeur officielle',
  officielle: 'Contours officiels',
};

export function describePrecision(precision: string): string {
  return sentences[precision] ?? sentences['approchee'] ?? '';
}
