import { urls } from '../domain/urls.ts';

/** A commune of the region, and the ids of what covers it. */
export interface CoveredCommune {
  /** INSEE code. */
  readonly code: string;
  /** « Blaye (33058) »: what the field proposes, and tells homonyms apart. */
  readonly label: string;
  readonly initiatives: readonly string[];
}

/** Once for the page, whoever asks first. */
let fetched: Promise<readonly CoveredCommune[]> | null = null;

/** All communes, from the published data: too many for the page itself. Empty if they cannot be had; the next call tries again. */
export function fetchCommunes(): Promise<readonly CoveredCommune[]> {
  fetched ??= read().catch(() => {
    fetched = null;
    return [];
  });
  return fetched;
}

async function read(): Promise<CoveredCommune[]> {
  const response = await fetch(urls.file('communes.csv'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const [, ...lines] = (await response.text()).split('\n');
  return lines.flatMap(readLine);
}

/** `33058,Blaye,33,200023794,cls-haute-gironde,,`: no cell holds a comma, and `;` stands between ids. */
function readLine(line: string): CoveredCommune[] {
  const [code, name, , , ...cells] = line.trim().split(',');
  if (!code || !name) return [];
  const initiatives = cells.flatMap((cell) => cell.split(';')).filter((id) => id !== '');
  return [{ code, label: `${name} (${code})`, initiatives }];
}
