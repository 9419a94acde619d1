import { urls } from '../domain/urls.ts';

/** The communes of every initiative, from the published data. Empty if they cannot be had: the filter then lets all through. */
export async function fetchPerimeters(
  signal: AbortSignal | undefined,
): Promise<Map<string, ReadonlySet<string>>> {
  try {
    const response = await fetch(urls.file('demarches.json'), signal ? { signal } : {});
    const content: unknown = response.ok ? await response.json() : [];
    const rows = Array.isArray(content) ? content : Object.values(content ?? {}).find(Array.isArray);
    return new Map((rows ?? []).flatMap(readRow));
  } catch {
    return new Map();
  }
}

function readRow(row: unknown): [string, ReadonlySet<string>][] {
  if (typeof row !== 'object' || row === null || !('id' in row) || !('communes' in row)) return [];
  const { id, communes } = row;
  return typeof id === 'string' && Array.isArray(communes) ? [[id, new Set(communes.map(String))]] : [];
}
