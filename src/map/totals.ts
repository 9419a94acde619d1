/** How many initiatives concern each département, by its code. */
export type Totals = ReadonlyMap<string, number>;

export function countByDepartement(
  initiatives: Iterable<{ readonly departements: readonly string[] }>,
): Totals {
  const totals = new Map<string, number>();
  for (const { departements } of initiatives) {
    for (const code of departements) totals.set(code, (totals.get(code) ?? 0) + 1);
  }
  return totals;
}

/** Of a disc that shows a total, pixels. */
export function totalRadius(count: number): number {
  return 11 + 2 * Math.sqrt(count);
}
