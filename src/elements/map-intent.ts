import { isFastConnection } from '../map/load-renderer.ts';

/** How long after the page a fast connection waits before it fetches the map unasked, milliseconds. */
const patience = 1500;

/** Acts once: when the reader shows an interest in the element, or when nothing else is to do on a fast connection. */
export function onIntent(element: HTMLElement, signal: AbortSignal, act: () => void): void {
  const done = new AbortController();
  const once = () => {
    if (done.signal.aborted || signal.aborted) return;
    done.abort();
    act();
  };
  for (const type of ['pointerenter', 'pointerdown', 'focusin'] as const)
    element.addEventListener(type, once, { signal: done.signal, passive: true });
  if (!isFastConnection()) return;
  const later = setTimeout(
    () => ('requestIdleCallback' in window ? requestIdleCallback(once) : once()),
    patience,
  );
  signal.addEventListener('abort', () => clearTimeout(later));
}
