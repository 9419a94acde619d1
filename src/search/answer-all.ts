/** A document that answers a question, and what it is worth. */
export interface Match {
  readonly document: number;
  readonly score: number;
}

/** In a question of this many words or more, one may be in the way. */
const longQuestion = 4;

/**
 * The documents that answer every word. Where there is none and the question is long, those that answer all words but
 * one, if each word is known: an unknown one may be the very thing that is looked for. `answers`: for each word, what each document is worth.
 */
export function answerAll(answers: readonly ReadonlyMap<number, number>[]): Match[] {
  const all = intersect(answers);
  if (all.length > 0 || answers.length < longQuestion || answers.some(({ size }) => size === 0)) return all;
  const best = new Map<number, number>();
  for (const left of answers) {
    for (const { document, score } of intersect(answers.filter((it) => it !== left)))
      best.set(document, Math.max(best.get(document) ?? 0, score));
  }
  return [...best].map(([document, score]) => ({ document, score }));
}

/** Beginning with the rarest word, so that most documents are never looked at. */
function intersect(answers: readonly ReadonlyMap<number, number>[]): Match[] {
  const [rarest, ...others] = answers.toSorted((a, b) => a.size - b.size);
  return [...(rarest ?? [])].flatMap(([document, first]) => {
    let score = first;
    for (const other of others) {
      const more = other.get(document);
      if (more === undefined) return [];
      score += more;
    }
    return [{ document, score }];
  });
}
