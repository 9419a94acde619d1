/** What an address answered. `refused`: it exists, and answers no program. */
export type Verdict = 'ok' | 'moved' | 'refused' | 'gone' | 'failing' | 'silent';

export interface Answer {
  readonly verdict: Verdict;
  /** HTTP status; null if nothing answered. */
  readonly status: number | null;
  /** Where a page has moved for good. */
  readonly movedTo: string | null;
}

export interface Courtesy {
  /** Milliseconds before an address is given up. */
  readonly patience: number;
  /** Milliseconds between two requests to the same host. */
  readonly pause: number;
  readonly userAgent: string;
}

const mostHops = 5;
const refusals = new Set([401, 403, 407, 429, 451, 999]);

/** Asks an address: its head first, the page itself if the host does not answer heads, once more if it fails. */
export async function ask(
  url: string,
  courtesy: Courtesy,
  sleep: (ms: number) => Promise<unknown>,
): Promise<Answer> {
  const first = await follow(url, 'HEAD', courtesy);
  if (first.verdict === 'ok' || first.verdict === 'moved') return first;
  await sleep(courtesy.pause);
  const second = await follow(url, 'GET', courtesy);
  if (second.verdict !== 'failing' && second.verdict !== 'silent') return second;
  await sleep(courtesy.pause);
  return follow(url, 'GET', courtesy);
}

/** Redirections are followed by hand: only those for good tell that the address should be changed. */
async function follow(
  url: string,
  method: 'HEAD' | 'GET',
  { patience, userAgent }: Courtesy,
): Promise<Answer> {
  let address = url;
  let isForGood = true;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const response = await request(address, method, patience, userAgent);
    if (response === null) return { verdict: 'silent', status: null, movedTo: null };
    const { status } = response;
    const location = response.headers.get('location');
    if (status < 300 || status >= 400 || location === null || !URL.canParse(location, address)) {
      const movedTo = isForGood && address !== url ? address : null;
      const verdict = judge(status);
      return {
        verdict: verdict === 'ok' && movedTo !== null ? 'moved' : verdict,
        status,
        movedTo: verdict === 'ok' ? movedTo : null,
      };
    }
    if (status !== 301 && status !== 308) isForGood = false;
    address = new URL(location, address).href;
  }
  return { verdict: 'failing', status: null, movedTo: null };
}

async function request(
  url: string,
  method: string,
  patience: number,
  userAgent: string,
): Promise<Response | null> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response;
  } catch {
    return null;
  }
}

function judge(status: number): Verdict {
  if (status < 400) return 'ok';
  if (refusals.has(status)) return 'refused';
  return status >= 500 ? 'failing' : 'gone';
}
