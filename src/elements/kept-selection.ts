import { formatSelection, parseSelection, type Selection } from '../domain/catalogue/selection.ts';

const key = 'selection';

/** What holds where the browser refuses to keep anything: this page. */
let refused: Selection | null = null;

/** The notices that the visitor has chosen, kept in this browser and nowhere else. */
export function readSelection(): Selection {
  if (refused) return refused;
  try {
    return parseSelection(localStorage.getItem(key));
  } catch {
    return [];
  }
}

export function keepSelection(selection: Selection): void {
  try {
    if (selection.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, formatSelection(selection));
  } catch {
    refused = selection;
  }
  dispatchEvent(new Event('selection-change'));
}

/** Calls `show` now, and at each change of the selection, in this page or in another. */
export function followSelection(show: (selection: Selection) => void, signal: AbortSignal): void {
  const tell = () => show(readSelection());
  addEventListener('selection-change', tell, { signal });
  addEventListener('storage', tell, { signal });
  // A page that comes back from the history has slept through the changes.
  addEventListener('pageshow', tell, { signal });
  tell();
}
