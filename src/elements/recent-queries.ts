const key = 'recherches';
const mostKept = 6;

/** The questions that were asked in this browser, the latest first. They are kept here and nowhere else. */
export function readRecentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string').slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

export function keepQuery(query: string): void {
  const asked = query.trim().slice(0, 100);
  if (asked === '') return;
  const others = readRecentQueries().filter((it) => it.toLowerCase() !== asked.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([asked, ...others].slice(0, mostKept)));
  } catch {
    // Storage may be refused: nothing is kept then.
  }
}

export function eraseQueries(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be kept need not be erased.
  }
}
