/** What the outlines are worth, as the topology's `meta.precision` says; the figure is that of `bench/contours`. */
const approximate = 'Contours approchés, écart médian 0,22\u00a0km, sans valeur officielle';

const sentences: Readonly<Record<string, string>> = {
  approchee: approximate,
  officielle: 'Contours officiels',
};

export function describePrecision(precision: string): string {
  return sentences[precision] ?? approximate;
}

/** Whom the drawing is owed to; in full in `data/README.md`. */
export const credits = 'IGN/Etalab, © contributeurs OpenStreetMap, GeoNames, GSHHG';
