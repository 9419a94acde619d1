import type { Answer } from './ask.ts';
import type { Address } from './list-addresses.ts';

/** An answer, and the day on which it was given. */
export interface DatedAnswer extends Answer {
  readonly day: string;
}

/** Answers by address, as they are kept from one time to the next. */
export type Memory = Readonly<Record<string, DatedAnswer>>;

export interface Errand {
  /** `2026-11-26` */
  readonly today: string;
  readonly ask: (url: string) => Promise<Answer>;
  /** Between two requests to one host. */
  readonly rest: () => Promise<unknown>;
  readonly onAnswer?: (done: number, all: number, url: string) => void;
}

/** Hosts that are asked at the same time. */
const atOnce = 4;
/** Days for which an answer is believed: a page that answers is not asked again for a month, the others soon. */
const believed = { ok: 30, other: 1 } as const;

/** Asks what is not known yet: each host one request at a time, with a rest between two. */
export async function askAll(addresses: readonly Address[], memory: Memory, errand: Errand): Promise<Memory> {
  const answers: Record<string, DatedAnswer> = {};
  const hosts = new Map<string, string[]>();
  for (const { url } of addresses) {
    const known = memory[url];
    if (known && isFresh(known, errand.today)) answers[url] = known;
    else hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url]);
  }
  const all = [...hosts.values()].reduce((sum, urls) => sum + urls.length, 0);
  let done = 0;
  const queues = hosts.values();
  const work = async () => {
    for (const urls of queues) {
      for (const [index, url] of urls.entries()) {
        if (index > 0) await errand.rest();
        answers[url] = { ...(await errand.ask(url)), day: errand.today };
        done += 1;
        errand.onAnswer?.(done, all, url);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

function isFresh({ verdict, day }: DatedAnswer, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return days >= 0 && days < (verdict === 'ok' ? believed.ok : believed.other);
}
