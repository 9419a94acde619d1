import lighthouse, { type Result } from 'lighthouse';

interface Wish {
  /** On which a Chromium listens. */
  readonly port: number;
  readonly categories: string[];
  readonly rounds: number;
}

/** Scores from 0 to 100, by category, and what cost points: `category  audit : title value`. */
export interface Verdict {
  readonly scores: Readonly<Record<string, number>>;
  readonly losses: readonly string[];
}

/** The best round of a page. It stops at the first where nothing is lost. */
export async function judgePage(address: string, { port, categories, rounds }: Wish): Promise<Verdict> {
  let best: Verdict = { scores: {}, losses: [] };
  for (let round = 0; round < rounds; round += 1) {
    const run = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories });
    if (!run) throw new Error(`Lighthouse n’a rien rendu pour ${address}.`);
    const verdict = readVerdict(run.lhr, categories);
    if (sum(verdict) > sum(best)) best = verdict;
    if (best.losses.length === 0) break;
  }
  return best;
}

function readVerdict({ categories, audits }: Result, wanted: readonly string[]): Verdict {
  const losses: string[] = [];
  const scores: Record<string, number> = {};
  for (const id of wanted) {
    const score = Math.round((categories[id]?.score ?? 0) * 100);
    scores[id] = score;
    for (const { id: audit, weight } of score === 100 ? [] : (categories[id]?.auditRefs ?? [])) {
      const { score: part, title, displayValue = '' } = audits[audit] ?? {};
      if (weight > 0 && typeof part === 'number' && part < 0.995)
        losses.push(`${id}  ${audit} : ${title} ${displayValue}`.trimEnd());
    }
  }
  return { scores, losses };
}

function sum({ scores }: Verdict): number {
  return Object.values(scores).reduce((total, score) => total + score, 0);
}
