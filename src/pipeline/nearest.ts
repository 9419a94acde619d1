/** The known value that a typing slip most likely meant; null where none is near. */
export function findNearest(found: string, known: readonly string[]): string | null {
  const word = found.toLowerCase();
  const tolerance = Math.max(1, Math.floor(word.length / 3));
  let best: { value: string; distance: number } | null = null;
  for (const value of known) {
    const distance = measureEdits(word, value.toLowerCase());
    if (distance <= tolerance && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { value, distance };
  }
  return best?.value ?? null;
}

/** Levenshtein distance: letters added, dropped or changed. */
function measureEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const change = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
