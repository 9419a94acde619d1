/** What the outlines are worth, as the topology's `meta.precision` says; the figure is that of `bench/contours`. */
const approximate = 'Contours approchés, écart médian 0,25\u00a0km, sans valeur officielle';

const sentences: Readonly<Record<string, string>> = {
  approchee: approximate,
  officielle: 'Contours officiels',
};

export function describePrecision(precision: string): string {
  return sentences[precision] ?? approximate;
}
